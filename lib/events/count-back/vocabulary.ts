/** Why something does not stand on the day that the schedule counts, or stands nowhere. */
export const CAUSES = [
  /** Saturday or Sunday: the working day before, or after where that would be out of its phase. */
  "weekend",
  /** A public holiday where the workspace is: likewise. */
  "holiday",
  /** Whoever owns the event is away. */
  "absence",
  /** That day is over: on the first days that are left. */
  "past",
  /** Brought into the window of preparation, which would else begin too late. */
  "window",
  /** The channel is closed that day. */
  "pause",
  /** The channel bears no more on that day, or in that week or month. */
  "full",
  /** Another publication would be too close, or a rule would be broken. */
  "rule",
] as const;
export type Cause = (typeof CAUSES)[number];

/** Why something has no day at all: somebody may still give it one. */
export const OBSTACLES = ["too_late", "no_room", "no_channel"] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** Who says that a post belongs on its channel: the schedule of the kind, the matrix of objectives, or nobody. */
export const CHANNEL_REASONS = ["schedule", "matrix", "any"] as const;
export type ChannelReason = (typeof CHANNEL_REASONS)[number];
