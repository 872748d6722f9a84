/** Something that should have a share of what is planned; null: nobody said how much. */
export type Wanted = { id: string; share: number | null };

/**
 * How far each is below its share if one more were planned, in publications; those without a share divide what the
 * others leave. `taken`: what each publication that is planned has, null for none of them.
 */
export function needs(wanted: readonly Wanted[], taken: readonly (string | null)[]): Map<string, number> {
  const said = wanted.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const open = wanted.filter(({ share }) => share === null).length;
  const rest = open > 0 ? Math.max(0, 1 - said) / open : 0;
  const counts = new Map<string | null, number>();
  for (const id of taken) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map(
    wanted.map(({ id, share }) => [id, (share ?? rest) * (taken.length + 1) - (counts.get(id) ?? 0)]),
  );
}

/** The one that is furthest below its share; `bonus`: what else speaks for one, in publications. */
export function mostNeeded(
  wanted: readonly Wanted[],
  taken: readonly (string | null)[],
  bonus: (id: string) => number = () => 0,
): string | null {
  let best: { id: string; need: number } | null = null;
  for (const [id, need] of needs(wanted, taken)) {
    const all = need + bonus(id);
    if (!best || all > best.need + 1e-9) best = { id, need: all };
  }
  return best?.id ?? null;
}
