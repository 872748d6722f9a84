import type { Refusal, Result } from "@/lib/platform/result";

export interface TakenBack {
  count: number;
  /** The last refusal; null: all went back. */
  refusal: Refusal | null;
}

/** Each change by itself, the newest first: what one of them is refused holds no other back. Stops where nobody can be reached. */
export async function takeBackMany(
  activityIds: readonly string[],
  takeBack: (activityId: string) => Promise<Result<unknown>>,
): Promise<TakenBack> {
  const taken: TakenBack = { count: 0, refusal: null };
  for (const activityId of activityIds.toReversed()) {
    const answer = await takeBack(activityId);
    if (answer.ok) taken.count += 1;
    else taken.refusal = answer;
    if (taken.refusal?.code === "unavailable" || taken.refusal?.code === "signed_out") break;
  }
  return taken;
}
