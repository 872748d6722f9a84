/** Key dates at once: more nobody reads through. */
export const MOST_AT_ONCE = 500;
/** Of a calendar file at once: each is judged with all others, some seconds of work. */
export const MOST_IMPORTED = 2_000;
