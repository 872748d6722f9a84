import { RULES_ON_SCREEN, toPlan } from "@/lib/calendar/plan";
import type { PlanChange } from "@/lib/calendar/view";
import { RULE_IDS } from "@/lib/plan/flag";
import { type MovePreview, previewsOf } from "@/lib/plan/rhythm";
import type { Wall } from "@/lib/platform/time";
import { carriedAlong } from "./carried-along";
import type { Shown } from "./overlay";
import { planWindow } from "./plan-window";
import type { CalendarState } from "./state";

/** What is dragged: a publication, or a post that gets one. */
export type MoveSource = { publicationId: string } | { postId: string };
export interface MoveTarget {
  channelId: string;
  at: Wall | null;
}

type Known = Pick<CalendarState, "frame" | "revision">;
type Judge = ReturnType<typeof previewsOf>;

/**
 * Answers "what would a drop here do?" as the pointer asks it: by all rules once the whole plan is here, until then by
 * those that look at nothing but what is on the screen. What the answers need is built at the first question.
 */
export function previewer() {
  const window = planWindow();
  let known: { about: readonly unknown[]; judge: Judge } | null = null;

  function judgeOf({ frame, revision }: Known, shown: Shown): Judge {
    const { slug, rulesOff } = frame.workspace;
    const whole = shown.pending.size === 0 ? window.at(slug, revision) : null;
    const about = whole ? [whole, frame] : [frame, shown];
    if (known?.about.every((one, place) => one === about[place])) return known.judge;
    const isOn = (rule: (typeof RULE_IDS)[number]) => !rulesOff.includes(rule);
    const judge = whole
      ? previewsOf(whole, RULE_IDS.filter(isOn))
      : previewsOf(toPlan(frame, shown.publications, shown.looseIdeas), RULES_ON_SCREEN.filter(isOn));
    known = { about, judge };
    return judge;
  }

  return {
    adopt: (change: PlanChange, { revision }: Known) => window.adopt(change, revision),
    preview: (state: Known, shown: Shown, source: MoveSource, { channelId, at }: MoveTarget): MovePreview => {
      const what =
        "publicationId" in source
          ? { publication: source.publicationId }
          : { publication: NEW, post: source.postId };
      return carriedAlong(judgeOf(state, shown)({ ...what, channel: channelId, at }));
    },
  };
}

/** Stands for the publication that the drop would make. */
const NEW = "new";
