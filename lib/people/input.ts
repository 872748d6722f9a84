import { z } from "zod";
import { WEEK_STARTS } from "@/lib/plan/vocabulary";
import { email, id, name, slug, version, zone } from "@/lib/platform/fields";
import { PASSWORD_MAX, PASSWORD_MIN } from "./password-limits";
import { LOCALES, ROLES, THEMES } from "./vocabulary";

const password = z.string().min(PASSWORD_MIN, "too_short").max(PASSWORD_MAX, "too_long");
const token = z.string().min(20).max(100);

export const roleChange = z.strictObject({ workspace: slug, userId: id, role: z.enum(ROLES), version });
export const contributorLink = z.strictObject({
  workspace: slug,
  userId: id,
  contributorId: id.nullable(),
  version,
});
export const memberNamed = z.strictObject({ workspace: slug, userId: id });

export const invitation = z.strictObject({
  workspace: slug,
  email,
  name,
  role: z.enum(ROLES),
  contributorId: id.nullable().default(null),
});
export const invitationNamed = z.strictObject({ workspace: slug, id });
export const acceptance = z.strictObject({ token, name, password });
export const joining = z.strictObject({ token });

export const firstAccount = z.strictObject({
  name,
  email,
  password,
  workspaceName: name,
  locale: z.enum(LOCALES),
  timeZone: zone,
  weekStart: z.enum(WEEK_STARTS).default("monday"),
});

export const profileEdit = z.strictObject({ name, locale: z.enum(LOCALES), theme: z.enum(THEMES) });
export const passwordChange = z.strictObject({
  current: z.string().min(1, "required").max(PASSWORD_MAX, "too_long"),
  next: password,
});
