import type { PlanPost } from "@/lib/plan/document";
import { foldText } from "@/lib/plan/folding";
import { dayOf } from "@/lib/platform/time";
import type { CalendarFrame } from "../view";
import { nearDays } from "./window";

/**
 * The posts that a browser needs to judge moves: of those that are in the window only because something might repeat
 * their texts, these that something could. Nearly half of a window goes, and texts do not change by a move.
 */
export function sent(posts: readonly PlanPost[], frame: CalendarFrame): PlanPost[] {
  const { from } = nearDays(frame);
  const isPast = (post: PlanPost) => isOver(post, from);
  const present = posts.filter((post) => !isPast(post));
  const texts = new Set(present.flatMap(textsOf));
  return posts.filter((post) => !isPast(post) || textsOf(post).some((text) => texts.has(text)));
}

/** Nothing but its texts can matter to the days from there on. */
function isOver({ publications, assignments, event, campaign, cost }: PlanPost, from: string): boolean {
  return (
    publications.length > 0 &&
    publications.every(({ at }) => at !== null && dayOf(at) < from) &&
    assignments.every(({ done, due }) => done || due === null) &&
    event === null &&
    (campaign === null || cost === 0)
  );
}

function textsOf({ text, publications }: PlanPost): string[] {
  return [...new Set(publications.map((publication) => publication.text ?? text))]
    .map(foldText)
    .filter((folded) => folded !== "");
}
