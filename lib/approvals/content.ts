import { createHash } from "node:crypto";
import type { PlanMedia } from "@/lib/plan/document";
import type { ApprovedContent, ApprovedWording } from "./vocabulary";

interface Worded {
  title: string;
  text: string;
  link: string | null;
  media: readonly PlanMedia[];
}
type Carrying = { channelId: string; text: string | null };

/** What an approval is bound to. When it appears is no part of it: moving a post in time asks nobody again. */
export function contentOf(
  { title, text, link, media }: Worded,
  publications: readonly Carrying[],
): ApprovedContent {
  const wordings = new Map<string, ApprovedWording>();
  // Twice on one channel with the same words is the same content at two times.
  for (const { channelId, text: own } of publications)
    wordings.set(JSON.stringify([channelId, own]), { channelId, text: own });
  return {
    title,
    text,
    link,
    media: media.map(({ type, alt }) => ({ type, alt })),
    wordings: [...wordings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, wording]) => wording),
  };
}

/** The same content has the same, in whatever order its keys and rows came. */
export function digestOf({ title, text, link, media, wordings }: ApprovedContent): string {
  const canonical = [
    title,
    text,
    link,
    media.map(({ type, alt }) => [type, alt]),
    wordings.map((wording) => [wording.channelId, wording.text]),
  ];
  return createHash("sha256").update(JSON.stringify(canonical)).digest("base64url");
}
