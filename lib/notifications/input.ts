import { z } from "zod";
import { id, slug, zone } from "@/lib/platform/fields";
import { MAIL_MODES } from "./vocabulary";

export const noticeNamed = z.strictObject({ workspace: slug, id });
export const noticesOfPost = z.strictObject({ workspace: slug, postId: id });
export const allNotices = z.strictObject({ workspace: slug });

export const mailWishes = z.strictObject({
  mode: z.enum(MAIL_MODES),
  hour: z.number().int().min(0).max(23),
  /** null: each workspace's. */
  timeZone: zone.nullable(),
});

export const unsubscribing = z.strictObject({ token: z.string().min(1).max(300) });
