import { RULES_ON_SCREEN, toPlan } from "@/lib/calendar/plan";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { RuleId } from "@/lib/plan/flag";
import { type MovePreview, previewsOf } from "@/lib/plan/rhythm";
import type { Wall } from "@/lib/platform/time";
import type { Shown } from "./overlay";

/** What is dragged: a publication, or a post that gets one. */
export type MoveSource = { publicationId: string } | { postId: string };
export interface MoveTarget {
  channelId: string;
  at: Wall | null;
}

type Judge = ReturnType<typeof previewsOf>;

/**
 * Answers "what would a drop here do?" as the pointer asks it. The plan is built when the first question about it
 * comes, and kept as long as nothing changes.
 */
export function previewer() {
  let known: { frame: CalendarFrame; shown: Shown; judge: Judge } | null = null;
  return (frame: CalendarFrame, shown: Shown, source: MoveSource, target: MoveTarget): MovePreview => {
    if (known?.frame !== frame || known.shown !== shown) {
      known = {
        frame,
        shown,
        judge: previewsOf(toPlan(frame, shown.publications, shown.looseIdeas), rulesOf(frame)),
      };
    }
    if ("publicationId" in source) {
      return known.judge({ publication: source.publicationId, channel: target.channelId, at: target.at });
    }
    return known.judge({
      publication: NEW,
      post: source.postId,
      channel: target.channelId,
      at: target.at,
    });
  };
}

function rulesOf({ workspace }: CalendarFrame): readonly RuleId[] {
  return RULES_ON_SCREEN.filter((rule) => !workspace.rulesOff.includes(rule));
}

/** Stands for the publication that the drop would make. */
const NEW = "new";
