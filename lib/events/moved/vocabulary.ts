/** What becomes of the preparation of an event that moves: the same distances, or the same and room found where they fail. */
export const WAYS = ["along", "anew"] as const;
export type Way = (typeof WAYS)[number];

/** Why something stays where it is. */
export const STAYS = ["out", "done", "past", "closed", "no_room"] as const;
export type Stay = (typeof STAYS)[number];
