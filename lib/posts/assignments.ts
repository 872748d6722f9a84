import { isDeepStrictEqual } from "node:util";
import type { AssignmentAnswer } from "@/lib/assignments/vocabulary";
import type { PlanAssignment } from "@/lib/plan/document";
import { newId } from "@/lib/platform/id";
import { planAssignment } from "@/lib/workspaces/plan-document";
import type { AssignmentRow } from "./repository";

/** As it is kept: what the plan document knows of it, which one it is, who asked, and what was said to it. */
export interface KeptAssignment extends PlanAssignment {
  id: string;
  answer: AssignmentAnswer | null;
  askedBy: string | null;
  /** UTC milliseconds. */
  askedAt: number | null;
}

/** One that shall be: without an id it is the one of the same person and role, if there is one, or else new. */
export type WishedAssignment = PlanAssignment & Partial<KeptAssignment>;

export function keptAssignment(row: AssignmentRow): KeptAssignment {
  const { id, answer, askedBy, askedAt } = row;
  return { id, ...planAssignment(row), answer, askedBy, askedAt };
}

/**
 * The list as it shall be, each assignment with the id it has had: what people said to it, and their links to it, stay.
 * An answer is over where another person or another day is asked, unless the wish brings one that was not there (an
 * undo). `asked`: who asks now, and when (UTC ms).
 */
export function reconciled(
  kept: readonly KeptAssignment[],
  wished: readonly WishedAssignment[],
  asked: { by: string | null; at: number },
): KeptAssignment[] {
  const left = new Map(kept.map((one) => [one.id, one]));
  const named = new Set(wished.flatMap(({ id }) => (id !== undefined && left.has(id) ? [id] : [])));
  const taken = new Set<string>();
  return wished.map((wish) => {
    const was = wish.id === undefined ? alike(left, named, wish) : left.get(wish.id);
    const id = was?.id ?? (wish.id === undefined || taken.has(wish.id) ? newId() : wish.id);
    taken.add(id);
    if (!was) return { answer: null, askedBy: asked.by, askedAt: asked.at, ...wish, id };
    left.delete(was.id);
    return { ...wish, ...saidOf(was, wish, asked), id };
  });
}

/** Who asked and what was answered, of one that there was. */
function saidOf(
  was: KeptAssignment,
  wish: WishedAssignment,
  asked: { by: string | null; at: number },
): Pick<KeptAssignment, "answer" | "askedBy" | "askedAt"> {
  const { answer = was.answer, askedBy = was.askedBy, askedAt = was.askedAt } = wish;
  if (was.contributor === wish.contributor && was.due === wish.due) return { answer, askedBy, askedAt };
  // What merely came along with the row was said to what was asked before.
  const said = isDeepStrictEqual(answer, was.answer) ? null : answer;
  const anew = askedBy === was.askedBy && askedAt === was.askedAt;
  return { answer: said, askedBy: anew ? asked.by : askedBy, askedAt: anew ? asked.at : askedAt };
}

/** The first that is neither taken nor named by its id elsewhere in the list. */
function alike(
  left: ReadonlyMap<string, KeptAssignment>,
  named: ReadonlySet<string>,
  wish: PlanAssignment,
): KeptAssignment | undefined {
  return [...left.values()].find(
    (one) => !named.has(one.id) && one.contributor === wish.contributor && one.role === wish.role,
  );
}
