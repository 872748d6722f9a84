import { store } from "@/db/store";
import { namesOf } from "@/lib/flags/names";
import type { Actor } from "@/lib/people/actor";
import { compareFlags, diffFlags, EVENT_RULES, type RuleId } from "@/lib/plan/flag";
import { editedPlan, type PlanEdit } from "@/lib/plan/index/plan-index";
import { recheck } from "@/lib/plan/recheck";
import { now } from "@/lib/platform/clock";
import { judgedRules } from "@/lib/tuning/rules";
import { countBack } from "./count-back/count-back";
import { type Chosen, drafted, editOfDrafted } from "./count-back/drafted";
import type { Proposal } from "./count-back/proposal";
import { editOfMove } from "./moved/edit";
import { keyOfMove } from "./moved/key";
import { type Moving, preparationMoved } from "./moved/preparation";
import { WAYS, type Way } from "./moved/vocabulary";
import { type Asked, planAround, questionFor } from "./question";
import type { Effect, MoveView } from "./view";

/** What is missing of an event's backward schedule; null where there is no such event. */
export async function proposalsFor(actor: Actor, eventId: string): Promise<Proposal[] | null> {
  return store().snapshot(async (reader) => {
    const question = await questionFor(reader, actor, now(), eventId);
    return question && countBack(question);
  });
}

/** What the chosen ones would do to the flags, and who would write each of the posts, in their order. */
export async function effectOfChosen(
  actor: Actor,
  eventId: string,
  chosen: readonly Chosen[],
): Promise<(Effect & { authors: (string | null)[] }) | null> {
  return store().snapshot(async (reader) => {
    const question = await questionFor(reader, actor, now(), eventId);
    if (!question) return null;
    const made = drafted(question, chosen);
    const authors = made.posts.map(({ assignments }) => assignments[0]?.contributor ?? null);
    return { ...effectOf(question, editOfDrafted(made)), authors };
  });
}

/** What each way would do with what is prepared, when the event has other days; null where there is no such event. */
export async function movesFor(
  actor: Actor,
  eventId: string,
  days: { start: string; end: string },
): Promise<Record<Way | "stay", MoveView> | null> {
  return store().snapshot(async (reader) => {
    const asked = await questionFor(reader, actor, now(), eventId);
    if (!asked) return null;
    const moved = { ...asked.event, ...days };
    const judged = await planAround(reader, actor.workspace.id, asked.frame, [asked.event, moved]);
    const question = { ...asked, index: judged.index };
    const view = (moving: Moving[]) => ({
      moving,
      key: keyOfMove(moving),
      ...effectOf(question, editOfMove(question, moved, moving)),
    });
    const [along, anew] = WAYS.map((way) => view(preparationMoved(question, days, way)));
    return { along: along!, anew: anew!, stay: view([]) };
  });
}

/**
 * Flags of the horizon, as everywhere; about events also those beyond it, which nobody has seen yet: an event is planned
 * before its weeks are judged.
 */
function effectOf({ index, judged, frame }: Asked, edit: PlanEdit): Effect {
  const rules = judgedRules(frame.workspace.rulesOff);
  const isOfEvents = (rule: RuleId) => (EVENT_RULES as readonly RuleId[]).includes(rule);
  const around = recheck(index, edit, rules.filter(isOfEvents));
  const within = recheck(
    judged,
    edit,
    rules.filter((rule) => !isOfEvents(rule)),
  );
  const { changed, ...flags } = diffFlags(
    [...around.went, ...within.went].sort(compareFlags),
    [...around.came, ...within.came].sort(compareFlags),
  );
  return { ...flags, names: namesOf(editedPlan(index, edit)) };
}
