import type { FlagView } from "@/lib/flags/view";
import { compareFlags, type Flag } from "@/lib/plan/flag";

/** The list without those that went and with those that came, in the order in which flags are listed. */
export function exchangeFlags(
  flags: readonly FlagView[],
  went: readonly Flag[],
  came: readonly FlagView[],
): readonly FlagView[] {
  if (went.length === 0 && came.length === 0) return flags;
  // By all that they say: one person can have two late assignments on one post, of which one is done.
  const out = new Set([...went, ...came].map(identity));
  return merged(
    flags.filter((flag) => !out.has(identity(flag))),
    [...came].sort(compareFlags),
  );
}

/** Of two lists in order: a crowded plan has thousands of flags, and a move exchanges a few. */
function merged(known: readonly FlagView[], came: readonly FlagView[]): readonly FlagView[] {
  const list: FlagView[] = [];
  let next = 0;
  for (const flag of known) {
    while (next < came.length && compareFlags(came[next]!, flag) < 0) list.push(came[next++]!);
    list.push(flag);
  }
  return [...list, ...came.slice(next)];
}

function identity({ rule, severity, subject, from, to, measured, limit, publications }: Flag): string {
  return JSON.stringify([rule, severity, Object.values(subject), from, to, measured, limit, ...publications]);
}
