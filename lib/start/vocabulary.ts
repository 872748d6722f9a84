/** What a new workspace is asked, one screen each, in this order. All of it can be skipped, and changed later. */
export const QUESTIONS = ["objectives", "audiences", "networks", "content", "calendar"] as const;
export type Question = (typeof QUESTIONS)[number];

/** After the last question: the plan that the answers make. */
export const STEPS = [...QUESTIONS, "plan"] as const;
export type Step = (typeof STEPS)[number];

/** Rows of a list in one answer: it is a screen, not an import. */
export const ROWS_MOST = 20;
