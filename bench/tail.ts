import { amount, type Figure } from "./figure";

/** What one in twenty takes at least, beside what one in two does; milliseconds. */
export type Tail = { median: number; p95: number; runs: number };

/** `warmUp`: the first runs, in which code is compiled, do not count. */
export async function tailOf(
  work: (run: number) => unknown,
  { runs = 30, warmUp = 10 }: { runs?: number; warmUp?: number } = {},
): Promise<Tail> {
  for (let run = 0; run < warmUp; run++) await work(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    // What answers at once must not pay for a turn of the event loop.
    const pending = work(run);
    if (pending instanceof Promise) await pending;
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)]!, p95: times[Math.floor(runs * 0.95)]!, runs };
}

/** `mostMs`: the goal; left out where nobody set one. */
export function tailFigure(what: string, { median, p95, runs }: Tail, mostMs?: number): Figure {
  return {
    what: `${what}: p95 of ${runs}`,
    floor: `the median of them: ${amount(median, "ms")}`,
    goal: mostMs === undefined ? "" : `≤ ${mostMs} ms`,
    seen: amount(p95, "ms"),
    met: mostMs === undefined ? null : p95 <= mostMs,
  };
}
