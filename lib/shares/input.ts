import { z } from "zod";
import { commentText } from "@/lib/comments/input";
import { day, id, name, slug, storable } from "@/lib/platform/fields";
import { addDays } from "@/lib/platform/time";
import { SHARE_DAYS, SHARED_DAYS_MOST } from "./vocabulary";

export const newShare = z
  .strictObject({
    workspace: slug,
    /** Whom it is for: what they write and decide stands under this name. */
    name,
    from: day,
    to: day,
    /** Empty: all of them. */
    channelIds: z.array(id).max(200, "too_long"),
    mayApprove: z.boolean(),
    /** For some days from now, or until the end of one. */
    expires: z.union([
      z.strictObject({ days: z.union(SHARE_DAYS.map((days) => z.literal(days))) }),
      z.strictObject({ until: day }),
    ]),
  })
  .refine(({ from, to }) => from <= to, { error: "end_before_start", path: ["to"] })
  .refine(({ from, to }) => to < addDays(from, SHARED_DAYS_MOST), { error: "too_far", path: ["to"] });

/** What the address of the page holds. Its length tells nothing that is not in the docs. */
const token = z.string().min(1).max(64);

export const guestComment = z.strictObject({
  token,
  postId: id,
  threadId: id.nullable().default(null),
  text: commentText,
});

export const guestVerdict = z
  .strictObject({
    token,
    postId: id,
    verdict: z.enum(["approved", "returned"]),
    /** The step and the content that were read. */
    step: z.number().int().min(1),
    digest: z.string().min(1).max(64),
    comment: storable.trim().max(5_000, "too_long").default(""),
  })
  .refine(({ verdict, comment }) => verdict === "approved" || comment !== "", {
    error: "required",
    path: ["comment"],
  });
