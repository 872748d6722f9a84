import type { Flag, FlagSubject } from "@/lib/plan/flag";

/** What of a publication or post decides whether it concerns somebody. Lists of ids; an objective is null where there is none. */
export interface Concern {
  channels: readonly string[];
  objective: string | null;
  contributors: readonly string[];
}

/** What is known of publications and posts, by id; undefined where nobody knows. */
export interface Concerns {
  publication(id: string): Concern | undefined;
  post(id: string): Concern | undefined;
}

/** What somebody wants to see; null: whatever. An objective of null asks for what has none. */
export interface Wanted {
  channels: ReadonlySet<string> | null;
  objectives: ReadonlySet<string | null> | null;
  contributors: ReadonlySet<string> | null;
}

/**
 * Whether a flag concerns what is wanted: by what it names itself, else by the post it is about or the publications it
 * counts, of which one is enough. A flag that says nothing of channels is not about the channels wanted, and so on.
 */
export function concerns(flag: Flag, wanted: Wanted, known: Concerns): boolean {
  const { subject } = flag;
  const things = thingsOf(flag, known);
  const isNamed = (id: string | undefined, among: ReadonlySet<string | null>) =>
    id !== undefined ? among.has(id) : null;
  const { channels, objectives, contributors } = wanted;
  return (
    (channels === null ||
      (isNamed(subject.channel, channels) ??
        things.some((thing) => thing.channels.some((id) => channels.has(id))))) &&
    (objectives === null ||
      (isNamed(subject.objective, objectives) ??
        things.some(({ objective }) => objectives.has(objective)))) &&
    (contributors === null ||
      (isNamed(subject.contributor, contributors) ??
        things.some((thing) => thing.contributors.some((id) => contributors.has(id)))))
  );
}

function thingsOf({ subject, publications }: Flag, known: Concerns): Concern[] {
  const post = subject.post === undefined ? undefined : known.post(subject.post);
  const counted = publications.map((id) => known.publication(id));
  return [post, ...counted].filter((thing) => thing !== undefined);
}

/** Where the thing is that a flag is about; null where it is the plan as a whole. */
export type FlagTarget = { kind: keyof FlagSubject; id: string } | null;

/** The nearest to what there is to do: late work is done on the post, not on the person. */
const NEAREST = ["post", "publication", "event", "objective", "campaign", "contributor", "channel"] as const;

export function targetOf({ subject }: Pick<Flag, "subject">): FlagTarget {
  for (const kind of NEAREST) {
    const id = subject[kind];
    if (id !== undefined) return { kind, id };
  }
  return null;
}
