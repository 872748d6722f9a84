import type { PlanMedia, PlanPost } from "../document";
import { FORMATS, type PostStatus, STATUSES_AT_REST, UNAPPROVED_STATUSES } from "../vocabulary";

/**
 * What rules ask of every post, as bits of one number: a rule that a post does not concern is done with it without looking
 * at the post itself, which lies somewhere else in memory.
 */
export const PUBLISHED = 1;
/** draft, in_review or changes_requested */
export const UNAPPROVED = 2;
export const PROMOTIONAL = 4;
export const WITH_MEDIA = 8;
/** An image that says nothing to who cannot see it. */
export const WITH_MUTE_IMAGE = 16;
export const WITH_AUTHOR = 32;
export const WITH_REVIEWER = 64;
/** Somebody has something to do on it until some day. */
export const WITH_WORK_DUE = 128;

const unapproved: ReadonlySet<PostStatus> = new Set(UNAPPROVED_STATUSES);
const atRest: ReadonlySet<PostStatus> = new Set(STATUSES_AT_REST);
const formatNumbers = new Map(FORMATS.map((format, place) => [format, place + 1]));

export function traitsOf(post: PlanPost): number {
  let traits = post.promotional ? PROMOTIONAL : 0;
  if (post.status === "published") traits |= PUBLISHED;
  if (unapproved.has(post.status)) traits |= UNAPPROVED;
  if (post.media.length > 0) traits |= WITH_MEDIA;
  for (const media of post.media) {
    if (isMuteImage(media)) traits |= WITH_MUTE_IMAGE;
  }
  const isWork = !isAtRest(post);
  for (const { role, due, done } of post.assignments) {
    if (role === "author") traits |= WITH_AUTHOR;
    if (role === "reviewer") traits |= WITH_REVIEWER;
    if (isWork && !done && due !== null) traits |= WITH_WORK_DUE;
  }
  return traits;
}

export function isAtRest({ status }: Pick<PlanPost, "status">): boolean {
  return atRest.has(status);
}

/** An image whose alternative text is missing or blank. */
export function isMuteImage({ type, alt }: PlanMedia): boolean {
  return type === "image" && (alt === null || alt.trim() === "");
}

/** 0: not decided yet; else the place of the format in FORMATS, counted from 1. */
export function formatNumber({ format }: PlanPost): number {
  return format === null ? 0 : formatNumbers.get(format)!;
}
