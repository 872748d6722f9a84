import type { FlagView } from "@/lib/flags/view";
import { type Flag, flagKey, SEVERITIES } from "@/lib/plan/flag";

/** The list without those that went and with those that came, in the order in which flags are listed. */
export function exchangeFlags(
  flags: readonly FlagView[],
  went: readonly Flag[],
  came: readonly FlagView[],
): readonly FlagView[] {
  if (went.length === 0 && came.length === 0) return flags;
  const out = new Set([...went, ...came].map(identity));
  return merged(
    flags.filter((flag) => !out.has(identity(flag))),
    [...came].sort(inListOrder),
  );
}

/** Of two lists in order: a crowded plan has thousands of flags, and a move exchanges a few. */
function merged(known: readonly FlagView[], came: readonly FlagView[]): readonly FlagView[] {
  const list: FlagView[] = [];
  let next = 0;
  for (const flag of known) {
    while (next < came.length && inListOrder(came[next]!, flag) < 0) list.push(came[next++]!);
    list.push(flag);
  }
  return [...list, ...came.slice(next)];
}

/** Two pairs of one day share their key: the publications tell them apart. */
function identity(flag: Flag): string {
  return `${flagKey(flag)} ${flag.rule === "cadence.too-close" ? flag.publications.join(" ") : ""}`;
}

/** The specification's order: severity, from, rule, subject, to, measured, publications; texts by code unit. */
export function inListOrder(a: Flag, b: Flag): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byUnit(a.from, b.from) ||
    byUnit(a.rule, b.rule) ||
    byList(Object.values(a.subject), Object.values(b.subject)) ||
    byUnit(a.to, b.to) ||
    a.measured - b.measured ||
    byList(a.publications, b.publications)
  );
}

function byUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byList(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length && index < b.length; index++) {
    const order = byUnit(a[index]!, b[index]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
