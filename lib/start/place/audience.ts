import { type Desk, postsAround } from "./desk";
import { mostNeeded } from "./shares";

/**
 * Each audience in turn, of those that the objective was pursued with so far. One that no post was for yet may be meant by
 * any objective; one that only others were pursued with is taken where there is nothing else.
 */
export function audienceFor(desk: Desk, day: number, objective: string | null): string | null {
  const { audiences } = desk.index.prepared.setting;
  const taken = postsAround(desk, day).map(({ audience }) => audience);
  const fitting = audiences.filter(({ id }) => mayBeFor(desk, id, objective));
  const asked = fitting.length > 0 ? fitting : audiences;
  return mostNeeded(
    asked.map(({ id }) => ({ id, share: null })),
    taken,
  );
}

/** A draft without an objective may be for anybody. */
function mayBeFor({ experience }: Desk, audience: string, objective: string | null): boolean {
  return objective === null || (experience.get(audience)?.has(objective) ?? true);
}
