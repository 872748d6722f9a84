/** What the one who is asked said to it, beside doing it. Cleared when it is asked anew. */
export const ANSWER_KINDS = ["declined", "other_date"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export interface AssignmentAnswer {
  kind: AnswerKind;
  /** Why; obligatory where declined. */
  reason: string;
  /** The proposed day, with `other_date`. */
  due: string | null;
  /** UTC milliseconds. */
  at: number;
}

/** How My work is divided, the most pressing first. */
export const WORK_GROUPS = ["overdue", "week", "later", "waiting", "done"] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];
