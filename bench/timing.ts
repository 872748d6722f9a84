/** What a sample of several says, little moved by whatever else the machine does meanwhile. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export type Work = () => unknown;

/** Milliseconds that this process has kept a processor busy, its garbage collector included. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

interface Turns {
  rounds?: number;
  /** Each turn repeats its work for about so many milliseconds. */
  turnMs?: number;
  /** Read before and after a turn. By default processor time: a clock on the wall counts what others do meanwhile. */
  clock?: () => number;
}

/**
 * Milliseconds of one call of each: medians over `rounds` in which all take their turn, so that a machine that gets slower
 * meanwhile slows all of them alike.
 */
export async function interleaved<Name extends string>(
  works: Record<Name, Work>,
  { rounds = 15, turnMs = 10, clock = processorTime }: Turns = {},
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const repeats = {} as Record<Name, number>;
  for (const name of names) repeats[name] = await repeatsFor(works[name], turnMs, clock);
  const slow = Math.max(...names.map((name) => repeats[name])) === 1;
  for (let round = 0; round < (slow ? Math.min(rounds, 5) : rounds); round++) {
    for (const name of names) times[name].push(await timed(works[name], repeats[name], clock));
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** Warms up on the way. */
async function repeatsFor(work: Work, turnMs: number, clock: () => number): Promise<number> {
  for (let repeats = 1; ; repeats *= 2) {
    const total = (await timed(work, repeats, clock)) * repeats;
    if (total >= turnMs) return repeats;
  }
}

async function timed(work: Work, repeats: number, clock: () => number): Promise<number> {
  const from = clock();
  for (let index = 0; index < repeats; index++) {
    const pending = work();
    // What answers at once must not pay for a turn of the event loop.
    if (pending instanceof Promise) await pending;
  }
  return (clock() - from) / repeats;
}
