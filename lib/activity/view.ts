/** One field that an activity changed. */
export interface Difference {
  of: "post" | "publication" | "assignments";
  id: string;
  /** A field of the row; "there" of a publication: whether the channel carries it. */
  field: string;
  before: unknown;
  after: unknown;
  /** Both were left out for their length: ask for the whole difference. */
  long?: true;
}

export interface ActivityEntry {
  id: string;
  verb: string;
  /** UTC milliseconds. */
  at: number;
  by: string | null;
  /** Over a share link, whose name `by` is. */
  outside: boolean;
  subject: {
    type: string;
    id: string;
    /** As it is called now; null where it has no name or is no more. */
    title: string | null;
    /** In the bin or deleted. */
    gone: boolean;
  };
  /** How many things the activity changed. */
  count: number;
}

export interface ActivityList {
  entries: ActivityEntry[];
  /** Where the next page goes on; null: that was all. */
  next: string | null;
}
