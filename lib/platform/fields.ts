import { z } from "zod";
import { isDay, isOfOurTime, isWall, isZone } from "./time";

/** The field shapes that forms and actions share. Messages are words of `FIELD_FAULTS`. */
/** As long as an imported document has it. */
export const id = z.string().min(1);
export const slug = z.string().min(1).max(80);
export const version = z.number().int().min(1);
/** Half a character (a pasted emoji cut in two) and the null character cannot be stored: they are left out. */
export const storable = z.string().overwrite((text) => text.toWellFormed().replaceAll("\0", ""));
export const name = storable.trim().min(1, "required").max(200, "too_long");
/** What is no day is in no order with others: `abort` keeps the checks of several fields from being asked. */
export const day = z
  .string()
  .min(1, { error: "required", abort: true })
  .refine((text) => isDay(text) && isOfOurTime(text), { error: "not_a_day", abort: true });
export const wall = z
  .string()
  .refine((text) => isWall(text) && isOfOurTime(text), { error: "not_a_time", abort: true });
export const zone = z.string().refine(isZone, "not_a_zone");
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not_a_time");
export const email = z.string().trim().toLowerCase().pipe(z.email("not_an_email").max(254, "too_long"));

/** A whole number of days, minutes, publications …, from 0. */
export const count = (most: number) =>
  z.number("not_a_number").int("not_a_number").min(0, "too_small").max(most, "too_big");

const figure = z.number("not_a_number");

/** Minutes, hours, money: with halves if need be, from 0. */
export const amount = (most: number) => figure.min(0, "too_small").max(most, "too_big");

/** What came of something, or should: a loss too. */
export const outcome = figure.min(-1e12, "too_small").max(1e12, "too_big");

/** Of a span of days that still ends on a date with four digits of year. */
export const days = count(36_525);

export const period = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { error: "end_before_start", path: ["to"] });

/** A patch: some of the fields, at least one; unknown ones refused. */
export const patchOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject(shape)
    .partial()
    .refine((patch) => Object.keys(patch).length > 0, "required");

/** A row of a workspace, and one that the sender has seen in a certain version. */
export const idNamed = z.strictObject({ workspace: slug, id });
export const versionNamed = z.strictObject({ workspace: slug, id, version });
