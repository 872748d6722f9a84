import { z } from "zod";
import { day, id, name, slug, storable, wall } from "@/lib/platform/fields";

/** No schedule has so many items; whoever wants more makes them by hand. */
const MOST = 60;

const chosenTask = z.strictObject({ kind: z.literal("task"), title: name, due: day });
const chosenPost = z.strictObject({ kind: z.literal("post"), title: name, channel: id, at: wall });
const chosen = z.array(z.discriminatedUnion("kind", [chosenTask, chosenPost]));

export const countBackInput = z.strictObject({
  workspace: slug,
  event: id,
  chosen: chosen.min(1, "required").max(MOST, "too_big"),
});

/** To be looked at first: titles only name things there, and addresses have an end. */
export const countBackPreview = z
  .array(
    z.discriminatedUnion("kind", [
      chosenTask.extend({ title: storable.max(60) }),
      chosenPost.extend({ title: storable.max(60) }),
    ]),
  )
  .max(MOST);
