import type { ImportLine } from "@/lib/results/import/view";

/** By line: the publication that it is entered for; "" leaves it out. */
export type Picks = Readonly<Record<number, string>>;

/** What is matched is taken; where several are meant, nothing is until somebody says which. */
export const firstPicks = (lines: readonly ImportLine[]): Picks =>
  Object.fromEntries(
    lines.map(({ line, candidates }) => [line, candidates.length === 1 ? candidates[0]!.id : ""]),
  );

export function picked(lines: readonly ImportLine[], picks: Picks) {
  return lines.flatMap(({ line, candidates }) => {
    const meant = candidates.find(({ id }) => id === picks[line]);
    if (!meant) return [];
    return [{ line, publicationId: meant.id, version: meant.version, figuresVersion: meant.figuresVersion }];
  });
}

export function isTwice(wanted: readonly { publicationId: string }[]): boolean {
  return new Set(wanted.map(({ publicationId }) => publicationId)).size < wanted.length;
}
