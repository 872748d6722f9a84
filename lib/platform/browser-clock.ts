/** The reader's own clock, UTC milliseconds: for "saved at" and the age of kept drafts, never for the plan. */
export const browserNow = (): number => Date.now();
