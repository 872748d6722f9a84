import { fitIn } from "@/lib/objectives/matrix";
import type { Network } from "@/lib/plan/vocabulary";
import { type Fit, type ObjectiveKind, objectiveKinds } from "@/lib/reference";
import type { AdviceQuestion } from "./question";

/** A kind of objective that networks are to serve. */
export interface Goal {
  kind: ObjectiveKind;
  /** Of the objectives of this kind; none where nobody named an objective yet. */
  names: string[];
  /** Its part of the weight, 0 to 1; of all goals together 1. */
  share: number;
}

/** The objectives that the matrix knows, by kind; the same whatever their order. */
export function goalsOf({ objectives }: Pick<AdviceQuestion, "objectives">): Goal[] {
  const known = objectives.filter(({ kind }) => kind !== "custom");
  const usual = 1 / Math.max(1, known.length);
  const goals = objectiveKinds.flatMap((kind): Goal[] => {
    const own = known.filter((objective) => objective.kind === kind);
    const weights = own.map(({ weight }) => weight || usual).sort((a, b) => a - b);
    return own.length > 0 ? [{ kind, names: own.map(({ name }) => name).sort(), share: sum(weights) }] : [];
  });
  const all = sum(goals.map(({ share }) => share));
  return goals.map((goal) => ({ ...goal, share: all > 0 ? goal.share / all : 1 / goals.length }));
}

/** What people usually want: for those who did not say. */
export const usualGoals = (): Goal[] =>
  objectiveKinds.map((kind) => ({ kind, names: [], share: 1 / objectiveKinds.length }));

export const fitFor = (
  { matrix }: Pick<AdviceQuestion, "matrix">,
  { kind }: Goal,
  network: Network,
): Fit | null => fitIn(matrix, kind, network);

export const isServing = (fit: Fit | null): boolean => fit === "primary" || fit === "secondary";

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
