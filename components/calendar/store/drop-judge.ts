import { RULES_ON_SCREEN, toPlan } from "@/lib/calendar/plan";
import type { CalendarFrame, PlanChange } from "@/lib/calendar/view";
import type { Plan } from "@/lib/plan/document";
import type { Move } from "@/lib/plan/edit";
import { RULE_IDS, type RuleId } from "@/lib/plan/flag";
import { type MovePreview, previewsOf } from "@/lib/plan/preview";
import type { Wall } from "@/lib/platform/time";
import { carriedAlong } from "./carried-along";
import { NEW_POST } from "./new-post";
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
 * Not to be imported by the page: all rules come with it, and X's counter of texts (./use-previews loads it).
 * Answers "what would a drop here do?" as the pointer asks it. The rhythm is that of what is on the screen; flags are by
 * all rules once the whole plan is here, until then by those that look at nothing else. What the answers need is built
 * at the first question, and kept as long as nothing changes.
 */
export function dropJudge() {
  const window = planWindow();
  const onScreen = keptFor((frame: CalendarFrame, shown: Shown) =>
    previewsOf(
      toPlan(frame, shown.publications, [...shown.looseIdeas, NEW_POST]),
      judged(frame, RULES_ON_SCREEN),
    ),
  );
  const inWindow = keptFor((frame: CalendarFrame, plan: Plan) => ({
    judge: previewsOf(plan, judged(frame, RULE_IDS)),
    holds: new Set(
      plan.posts.flatMap(({ id, publications }) => [id, ...publications.map((each) => each.id)]),
    ),
  }));

  /** null: the plan is not here, or is not what is shown, or does not hold what is moved. */
  function whole({ frame, revision }: Known, shown: Shown, moved: string): Judge | null {
    const plan = shown.pending.size === 0 ? window.at(frame.workspace.slug, revision) : null;
    if (!plan) return null;
    const { judge, holds } = inWindow(frame, plan);
    return holds.has(moved) ? judge : null;
  }

  return {
    adopt: (change: PlanChange, { revision }: Known) => window.adopt(change, revision),
    preview: (state: Known, shown: Shown, source: MoveSource, target: MoveTarget): MovePreview => {
      const move = moveOf(source, target);
      const seen = onScreen(state.frame, shown)(move);
      const all = whole(state, shown, move.post ?? move.publication)?.(move);
      return carriedAlong(all ? { ...seen, came: all.came, went: all.went, changed: all.changed } : seen);
    },
  };
}

function moveOf(source: MoveSource, { channelId: channel, at }: MoveTarget): Move {
  if ("publicationId" in source) return { publication: source.publicationId, channel, at };
  return { publication: NEW, post: source.postId, channel, at };
}

/** Stands for the publication that the drop would make. */
const NEW = "new";

function judged({ workspace }: CalendarFrame, rules: readonly RuleId[]): readonly RuleId[] {
  return rules.filter((rule) => !workspace.rulesOff.includes(rule));
}

/** Made again when it is asked for something else than the last time. */
function keptFor<A, B, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  let last: { a: A; b: B; made: T } | null = null;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, made: make(a, b) };
    return last.made;
  };
}
