import { byCodeUnit, compareFlags, type Flag, RULE_IDS, type RuleId, SEVERITIES } from "./flag";
import type { Calendar, Span } from "./prepared/calendar";
import { orderOf } from "./sorting";

/** A flag as a rule finds it. `publications` is a function where collecting them costs: it is called for a due flag only. */
export type Finding = Pick<Flag, "severity" | "subject" | "measured" | "limit"> & {
  span: Span;
  publications: string[] | (() => string[]);
};

const severityRank = ranksOf(SEVERITIES);
const ruleRank = ranksOf(RULE_IDS.toSorted());

/** Collects what the rules find, and lists the flags that are due in their order. */
export class Findings {
  private readonly found: Flag[] = [];
  /** Of each found flag, its first day as a number. */
  private readonly starts: number[] = [];
  private readonly channelRank: Record<string, number>;

  constructor(
    private readonly calendar: Calendar,
    private readonly channelIds: readonly string[],
  ) {
    this.channelRank = ranksOf(channelIds.toSorted(byCodeUnit));
  }

  add(rule: RuleId, { severity, subject, span, measured, limit, publications }: Finding): void {
    if (!this.isDue(span)) return;
    const { nameOf } = this.calendar;
    const from = nameOf(span.from);
    const to = nameOf(span.to);
    const ids = typeof publications === "function" ? publications() : publications;
    this.found.push({ rule, severity, subject, from, to, measured, limit, publications: ids });
    this.starts.push(span.from);
  }

  flags(): Flag[] {
    const { found } = this;
    const order = orderOf(this.keys(), (a, b) => compareFlags(found[a]!, found[b]!));
    const flags: Flag[] = [];
    for (const place of order) {
      const flag = found[place]!;
      const before = flags[flags.length - 1];
      if (before === undefined || compareFlags(before, flag) !== 0) flags.push(flag);
    }
    return flags;
  }

  /** Whether a flag of these days is returned: it touches the period and is not over before today. */
  private isDue(span: Span): boolean {
    const { period, today } = this.calendar;
    return span.to >= period.from && span.from <= period.to && (today === null || span.to >= today);
  }

  /** Severity, then from, then rule, then the channel where it is the subject, as one number: few flags share one. */
  private keys(): number[] {
    const { found, starts, channelIds, channelRank } = this;
    const first = starts.reduce((a, b) => Math.min(a, b), Infinity);
    const days = starts.reduce((a, b) => Math.max(a, b), -Infinity) - first + 1;
    return found.map(({ severity, rule, subject }, place) => {
      const rank =
        (severityRank[severity] * days + starts[place]! - first) * RULE_IDS.length + ruleRank[rule];
      return (
        rank * (channelIds.length + 1) + (subject.channel === undefined ? 0 : channelRank[subject.channel]!)
      );
    });
  }
}

function ranksOf<T extends string>(words: readonly T[]): Record<T, number> {
  return Object.fromEntries(words.map((word, rank) => [word, rank])) as Record<T, number>;
}
