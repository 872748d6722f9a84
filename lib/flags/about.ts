import type { Flag } from "@/lib/plan/flag";

/** What somebody sees of a plan of which filters let only part through. All by id. */
export interface Sight {
  /** What the filters let through. */
  publications: ReadonlySet<string>;
  posts: ReadonlySet<string>;
  /** Whether anything is known of it: what was never loaded cannot be said to lie outside. */
  knows: { publication: (id: string) => boolean; post: (id: string) => boolean };
  /**
   * What each filter that is set asks for, where a flag can answer by what it names itself; null: one of them asks for
   * what only publications have, as their status.
   */
  named: Partial<Record<"channel" | "objective" | "contributor", ReadonlySet<string>>> | null;
}

/**
 * Whether a flag concerns what is seen. One that counts or names something seen does: its mark stands on it. So does one
 * that names all that the filters ask for, as a channel's silence, which counts nothing. Events are seen whatever the
 * filters are, and with them their flags.
 */
export function concerns({ subject, publications }: Flag, sight: Sight): boolean {
  if (subject.event !== undefined) return true;
  const post = subject.post;
  if (publications.some((id) => sight.publications.has(id))) return true;
  if (post !== undefined && sight.posts.has(post)) return true;
  return isNamed(subject, sight.named) || isUnknown({ subject, publications }, sight);
}

function isNamed(subject: Flag["subject"], named: Sight["named"]): boolean {
  if (named === null) return false;
  const asked = Object.entries(named);
  return (
    asked.length > 0 && asked.every(([kind, ids]) => ids.has(subject[kind as keyof typeof subject] ?? ""))
  );
}

/** Names publications or a post, none of which is known. */
function isUnknown({ subject, publications }: Pick<Flag, "subject" | "publications">, { knows }: Sight) {
  const { post } = subject;
  if (publications.length === 0 && post === undefined) return false;
  return !publications.some(knows.publication) && (post === undefined || !knows.post(post));
}
