/** What a worker knows how to do. */
export const JOB_KINDS = ["mail", "round", "reminders", "digest", "at_once"] as const;
export type JobKind = (typeof JOB_KINDS)[number];
