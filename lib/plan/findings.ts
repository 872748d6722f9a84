import { type Flag, type FlagSubject, RULE_IDS, type RuleId, SEVERITIES, type Severity } from "./flag";
import type { Calendar, Span } from "./prepared/calendar";

/** A flag as a rule finds it: days still as numbers. */
export type Finding = {
  severity: Severity;
  subject: FlagSubject;
  span: Span;
  measured: number;
  limit: number;
  publications: string[];
};

type Found = Finding & { rule: RuleId; rank: number };

const severityRank: Record<string, number> = Object.fromEntries(
  SEVERITIES.map((severity, rank) => [severity, rank]),
);
const ruleRank: Record<string, number> = Object.fromEntries(
  [...RULE_IDS].sort().map((rule, rank) => [rule, rank]),
);
/** More than there are rules, and more days than there are between any two dates of a plan. */
const RULES = 256;
const DAYS = 2 ** 23;

/** Collects what the rules find, and lists the flags that are due in their order. */
export class Findings {
  private readonly found: Found[] = [];

  constructor(private readonly calendar: Calendar) {}

  /** Whether a flag of these days is returned: it touches the period and is not over before today. */
  isDue(span: Span): boolean {
    const { period, today } = this.calendar;
    return span.to >= period.from && span.from <= period.to && (today === null || span.to >= today);
  }

  /** `publications` is a function where collecting them costs: it is called only for a flag that is due. */
  add(
    rule: RuleId,
    finding: Omit<Finding, "publications"> & { publications: string[] | (() => string[]) },
  ): void {
    const { span, publications } = finding;
    if (!this.isDue(span)) return;
    this.found.push({
      ...finding,
      publications: typeof publications === "function" ? publications() : publications,
      rule,
      rank: this.rankOf(rule, finding.severity, span.from),
    });
  }

  flags(): Flag[] {
    const { nameOf } = this.calendar;
    const sorted = this.found.sort(compare);
    return sorted
      .filter((found, index) => index === 0 || compare(sorted[index - 1]!, found) !== 0)
      .map(({ rule, severity, subject, span, measured, limit, publications }) => ({
        rule,
        severity,
        subject,
        from: nameOf(span.from),
        to: nameOf(span.to),
        measured,
        limit,
        publications,
      }));
  }

  /** Severity, then from, then rule, as one number: most comparisons end here. */
  private rankOf(rule: RuleId, severity: Severity, from: number): number {
    return (severityRank[severity]! * DAYS + (from + DAYS / 4)) * RULES + ruleRank[rule]!;
  }
}

/** 0 only for flags that are equal in every field: severity, rule and from are in the rank, and limit follows the rest. */
function compare(a: Found, b: Found): number {
  return (
    a.rank - b.rank ||
    compareTexts(Object.values(a.subject), Object.values(b.subject)) ||
    a.span.to - b.span.to ||
    a.measured - b.measured ||
    compareTexts(a.publications, b.publications) ||
    a.limit - b.limit
  );
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (a[index] !== b[index]) return a[index]! < b[index]! ? -1 : 1;
  }
  return a.length - b.length;
}
