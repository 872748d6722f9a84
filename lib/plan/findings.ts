import {
  byCodeUnit,
  compareFlags,
  type Flag,
  type FlagSubject,
  RULE_IDS,
  type RuleId,
  SEVERITIES,
} from "./flag";
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
  /** Of each found flag, its first day as a number, and the first id of its subject. */
  private readonly starts: number[] = [];
  private readonly firstIds: string[] = [];
  private readonly channelRank: Record<string, number>;

  constructor(
    private readonly calendar: Calendar,
    private readonly channels: readonly { id: string }[],
  ) {
    this.channelRank = ranksOf(channels.map(({ id }) => id).toSorted(byCodeUnit));
  }

  add(rule: RuleId, { severity, subject, span, measured, limit, publications }: Finding): void {
    if (!this.isDue(span)) return;
    const { nameOf } = this.calendar;
    const from = nameOf(span.from);
    const to = nameOf(span.to);
    const ids = typeof publications === "function" ? publications() : publications;
    this.found.push({ rule, severity, subject, from, to, measured, limit, publications: ids });
    this.starts.push(span.from);
    this.firstIds.push(firstIdOf(subject));
  }

  flags(): Flag[] {
    const { found, firstIds } = this;
    const keys = this.keys();
    // Equal keys: the same severity, day and rule. Comparing the first ids settles nearly all of them.
    const compare = (a: number, b: number) =>
      byCodeUnit(firstIds[a]!, firstIds[b]!) || compareFlags(found[a]!, found[b]!);
    const order = orderOf(keys, compare);
    const flags: Flag[] = [];
    let before = -1;
    for (const place of order) {
      const isAgain = keys[before] === keys[place] && compare(before, place) === 0;
      if (!isAgain) flags.push(found[place]!);
      before = place;
    }
    return flags;
  }

  /** Whether a flag of these days is returned: it touches the period and is not over before today. */
  private isDue(span: Span): boolean {
    const { period, today } = this.calendar;
    return span.to >= period.from && span.from <= period.to && (today === null || span.to >= today);
  }

  /** Severity, then from, then rule, then the channel where it is the subject, as one number: few flags share one. */
  private keys(): Float64Array {
    const { found, starts, channels, channelRank } = this;
    const first = starts.reduce((a, b) => Math.min(a, b), Infinity);
    const days = starts.reduce((a, b) => Math.max(a, b), -Infinity) - first + 1;
    const keys = new Float64Array(found.length);
    for (let place = 0; place < found.length; place++) {
      const { severity, rule, subject } = found[place]!;
      const rank =
        (severityRank[severity] * days + starts[place]! - first) * RULE_IDS.length + ruleRank[rule];
      const channel = subject.channel === undefined ? 0 : channelRank[subject.channel]!;
      keys[place] = rank * (channels.length + 1) + channel;
    }
    return keys;
  }
}

function firstIdOf(subject: FlagSubject): string {
  for (const key in subject) return subject[key as keyof FlagSubject]!;
  return "";
}

function ranksOf<T extends string>(words: readonly T[]): Record<T, number> {
  return Object.fromEntries(words.map((word, rank) => [word, rank])) as Record<T, number>;
}
