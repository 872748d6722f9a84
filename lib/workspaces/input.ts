import { z } from "zod";
import { WEEK_STARTS } from "@/lib/plan/vocabulary";
import { count, name, patchOf, slug, version, zone } from "@/lib/platform/fields";
import { MOST_WEEKS } from "./rules";

const site = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^(?=.{1,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u,
    "not_a_site",
  );

/** ISO 3166 codes; whether there is such a place is for the almanac to say. */
export const holidayPlace = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, "not_one_of"),
  state: z.string().min(1).max(20).nullable(),
  region: z.string().min(1).max(20).nullable(),
});

const workspaceFields = {
  name,
  timeZone: zone,
  weekStart: z.enum(WEEK_STARTS),
  sites: z.array(site).max(50, "too_long"),
  weeksBack: count(MOST_WEEKS),
  weeksAhead: count(MOST_WEEKS),
  holidays: holidayPlace.nullable(),
};

export const newWorkspace = z.strictObject({
  name,
  timeZone: zone,
  weekStart: z.enum(WEEK_STARTS).default("monday"),
});
export const workspaceEdit = z.strictObject({ workspace: slug, version, patch: patchOf(workspaceFields) });

/** 20 MB of text: some 50,000 posts. */
export const planImport = z.strictObject({
  name: name.optional(),
  text: z.string().min(1, "required").max(20_000_000, "too_long"),
});
