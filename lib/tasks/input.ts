import { z } from "zod";
import { day, id, name, patchOf, slug, version } from "@/lib/platform/fields";

const taskFields = { title: name, due: day.nullable(), done: z.boolean(), event: id };

export const newTask = z.strictObject({
  workspace: slug,
  event: id,
  title: name,
  due: day.nullable().default(null),
});
export const taskEdit = z.strictObject({ workspace: slug, id, version, patch: patchOf(taskFields) });
