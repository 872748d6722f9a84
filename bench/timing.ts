/** What a sample of several says, little moved by whatever else the machine does meanwhile. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export type Work = () => unknown;

/**
 * Milliseconds of processor time of one call of each, its share of the garbage collector's included: as medians over
 * `rounds` in which all take their turn, so that a machine that gets slower meanwhile slows all of them alike. Processor
 * time, because on a machine with other work to do the clock on the wall counts that work too. Each turn repeats its
 * work for about `turnMs`.
 */
export async function interleaved<Name extends string>(
  works: Record<Name, Work>,
  { rounds = 15, turnMs = 10 }: { rounds?: number; turnMs?: number } = {},
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const repeats = {} as Record<Name, number>;
  for (const name of names) repeats[name] = await repeatsFor(works[name], turnMs);
  const slow = Math.max(...names.map((name) => repeats[name])) === 1;
  for (let round = 0; round < (slow ? Math.min(rounds, 5) : rounds); round++) {
    for (const name of names) times[name].push(await timed(works[name], repeats[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** Warms up on the way. */
async function repeatsFor(work: Work, turnMs: number): Promise<number> {
  for (let repeats = 1; ; repeats *= 2) {
    const total = (await timed(work, repeats)) * repeats;
    if (total >= turnMs) return repeats;
  }
}

async function timed(work: Work, repeats: number): Promise<number> {
  const from = process.cpuUsage();
  for (let index = 0; index < repeats; index++) {
    const pending = work();
    // What answers at once must not pay for a turn of the event loop.
    if (pending instanceof Promise) await pending;
  }
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000 / repeats;
}
