// The specification read aloud, day by day and pair by pair, to hold checkPlan against: slow, and in nothing shared with
// it. Dates and instants come from Temporal, so that even our own calendar arithmetic is judged by another.
import { Temporal } from "temporal-polyfill";
import { network } from "@/lib/networks";
import type { Plan, PlanChannel, PlanEvent, PlanPost, PlanPublication } from "../document";
import type { Flag, FlagSubject, RuleId, Severity } from "../flag";

type Item = {
  publication: PlanPublication;
  post: PlanPost;
  channel: PlanChannel;
  day: string;
  instant: number;
};

const CLOSE = 1e-9;

export function oracle(plan: Plan): Flag[] {
  const flags: Flag[] = [];
  const all = plannedItems(plan);
  for (const channel of plan.channels) flags.push(...cadenceFlags(plan, channel, all));
  for (const event of plan.events) if (event.kind !== "note") flags.push(...eventFlags(plan, event, all));
  flags.push(...ownerClashes(plan));
  return inOrder(flags.filter((flag) => isDue(plan, flag) && touches(flag, plan.period)));
}

function cadenceFlags(plan: Plan, channel: PlanChannel, all: Item[]): Flag[] {
  const cadence = channel.cadence ?? network(channel.network).cadence;
  const planned = all.filter((item) => item.channel === channel);
  const counted = planned.filter((item) => !isLive(plan, item));
  const days = daysOf(plan.period.from, plan.period.to);
  const flag = flagMaker({ channel: channel.id });
  const flags: Flag[] = [];

  for (const bucket of bucketsOf(plan, cadence.per)) {
    const bucketDays = daysOf(bucket.from, bucket.to);
    const active = bucketDays.filter((day) => isActive(plan, channel, day)).length;
    const inBucket = (item: Item) => bucketDays.includes(item.day) && days.includes(item.day);
    if (cadence.max !== null && active > 0) {
      // "+ 0" because the ceiling of a hair below nothing is −0.
      const allowed = Math.ceil((cadence.max * active) / bucketDays.length - CLOSE) + 0;
      const found = counted.filter(inBucket);
      const severity = found.length > 2 * allowed ? "error" : "warning";
      if (found.length > allowed)
        flags.push(flag("cadence.over-posting", severity, bucket, found.length, allowed, found));
    }
    if (cadence.min !== null) {
      const owed = Math.floor((cadence.min * active) / bucketDays.length + CLOSE);
      const found = planned.filter(inBucket);
      if (found.length < owed)
        flags.push(flag("cadence.under-posting", "warning", bucket, found.length, owed, found));
    }
  }

  for (const day of days) {
    const found = counted.filter((item) => item.day === day);
    if (cadence.maxPerDay !== null && found.length > cadence.maxPerDay) {
      const severity = found.length > 2 * cadence.maxPerDay ? "error" : "warning";
      flags.push(
        flag("cadence.over-day", severity, { from: day, to: day }, found.length, cadence.maxPerDay, found),
      );
    }
  }

  for (let index = 0; index + 1 < counted.length; index++) {
    const pair = counted.slice(index, index + 2) as [Item, Item];
    const minutes = (pair[1].instant - pair[0].instant) / 60_000;
    const isNear = cadence.minGapHours !== null && minutes < cadence.minGapHours * 60 - CLOSE;
    if (!isNear || !pair.some((item) => days.includes(item.day))) continue;
    const [from, to] = pair.map((item) => item.day).sort() as [string, string];
    const severity = minutes === 0 ? "error" : "warning";
    flags.push(flag("cadence.too-close", severity, { from, to }, minutes, cadence.minGapHours! * 60, pair));
  }

  let run: string[] = [];
  const endOfRun = () => {
    if (cadence.maxSilenceDays !== null && run.length > cadence.maxSilenceDays) {
      const span = { from: run[0]!, to: run.at(-1)! };
      flags.push(flag("cadence.silence", "warning", span, run.length, cadence.maxSilenceDays, []));
    }
    run = [];
  };
  for (const day of days.filter((day) => isActive(plan, channel, day))) {
    if (planned.some((item) => item.day === day)) endOfRun();
    else run.push(day);
  }
  endOfRun();

  for (const week of bucketsOf(plan, "week")) {
    const weekDays = daysOf(week.from, week.to);
    if (!weekDays.every((day) => days.includes(day))) continue;
    const found = counted.filter((item) => weekDays.includes(item.day));
    if (found.length < 3) continue;
    for (const day of weekDays) {
      const thatDay = found.filter((item) => item.day === day);
      const share = thatDay.length / found.length;
      if (share > 0.6 + CLOSE) flags.push(flag("cadence.bunched", "info", week, share, 0.6, thatDay));
    }
  }

  for (const item of planned) {
    if (!days.includes(item.day)) continue;
    const inPause = channel.pauses.some((pause) => item.day >= pause.from && item.day <= pause.to);
    const isOutside =
      (channel.activeFrom !== null && item.day < channel.activeFrom) ||
      (channel.activeTo !== null && item.day > channel.activeTo);
    const about = flagMaker({ publication: item.publication.id });
    if (inPause || isOutside)
      flags.push(
        about("cadence.inactive-channel", "warning", { from: item.day, to: item.day }, 1, 0, [item]),
      );
  }
  return flags;
}

function eventFlags(plan: Plan, event: PlanEvent, all: Item[]): Flag[] {
  const { today } = plan;
  const { start, end, preparationDays, communicationDays, freezeDays, followUpDays } = event;
  const flag = flagMaker({ event: event.id });
  const flags: Flag[] = [];
  const linked = all.filter((item) => item.post.event === event.id);
  const isAhead = today === null || today < start;
  const window = windowOf(event);
  const within = (day: string | null, from: string, to: string) => day !== null && day >= from && day <= to;

  if (window === null) {
    if (isAhead) flags.push(flag("event.no-window", "warning", { from: start, to: start }, 0, 1, []));
  } else {
    const publications = linked.filter((item) => within(item.day, window.from, window.to));
    const tasks = plan.tasks.filter(
      (task) => task.event === event.id && within(task.due, window.from, window.to),
    );
    const dates = [...publications.map((item) => item.day), ...tasks.map((task) => task.due!)].sort();
    const first = dates[0];
    if (isAhead && first === undefined) flags.push(flag("event.unprepared", "error", window, 0, 1, []));
    if (
      isAhead &&
      first !== undefined &&
      communicationDays !== null &&
      communicationDays <= preparationDays!
    ) {
      const before = daysOf(first, start).length - 1;
      const span = { from: plus(start, -communicationDays), to: first };
      if (before < communicationDays)
        flags.push(flag("event.late-preparation", "warning", span, before, communicationDays, publications));
    }
    const isOpen = today !== null && within(today, window.from, window.to);
    if (isOpen && dates.length > 0 && !dates.some((date) => date <= today)) {
      const span = { from: today, to: plus(start, -1) };
      const left = daysOf(today, start).length - 1;
      flags.push(flag("event.short-window", "warning", span, left, preparationDays!, publications));
    }
  }

  if (today !== null && freezeDays !== null && today >= plus(start, -freezeDays) && today <= end) {
    const open = linked.filter(
      (item) =>
        within(item.day, today, end) &&
        ["draft", "in_review", "changes_requested"].includes(item.post.status),
    );
    if (open.length > 0)
      flags.push(flag("event.not-frozen", "warning", { from: today, to: end }, open.length, 0, open));
  }
  if (!linked.some((item) => within(item.day, start, end)))
    flags.push(flag("event.no-coverage", "info", { from: start, to: end }, 0, 1, []));
  if (followUpDays !== null && followUpDays >= 1) {
    const span = { from: plus(end, 1), to: plus(end, followUpDays) };
    if (!linked.some((item) => within(item.day, span.from, span.to)))
      flags.push(flag("event.no-follow-up", "info", span, 0, 1, []));
  }
  return flags;
}

function ownerClashes(plan: Plan): Flag[] {
  const flags: Flag[] = [];
  const events = plan.events.filter((event) => event.kind !== "note" && event.owner !== null);
  for (const one of events) {
    for (const other of events) {
      if (!(one.id < other.id) || one.owner !== other.owner) continue;
      const [a, b] = [windowOf(one), windowOf(other)];
      if (!a || !b) continue;
      const theirs = daysOf(b.from, b.to);
      const both = daysOf(a.from, a.to).filter((day) => theirs.includes(day));
      const flag = flagMaker({ event: one.id, other: other.id });
      if (both.length > 0) {
        const span = { from: both[0]!, to: both.at(-1)! };
        flags.push(flag("event.owner-clash", "warning", span, both.length, 0, []));
      }
    }
  }
  return flags;
}

function plannedItems(plan: Plan): Item[] {
  const items: Item[] = [];
  for (const post of plan.posts) {
    if (["idea", "failed", "cancelled"].includes(post.status)) continue;
    for (const publication of post.publications) {
      if (publication.at === null) continue;
      const channel = plan.channels.find((channel) => channel.id === publication.channel)!;
      const zone = channel.timeZone ?? plan.workspace.timeZone;
      const instant = Temporal.PlainDateTime.from(publication.at)
        .toZonedDateTime(zone, { disambiguation: "compatible" })
        .toInstant().epochMilliseconds;
      items.push({ publication, post, channel, day: publication.at.slice(0, 10), instant });
    }
  }
  return items.sort((a, b) => a.instant - b.instant || (a.publication.id < b.publication.id ? -1 : 1));
}

function isLive(plan: Plan, item: Item): boolean {
  const event = plan.events.find((event) => event.id === item.post.event);
  return event !== undefined && event.kind !== "note" && item.day >= event.start && item.day <= event.end;
}

function isActive(plan: Plan, channel: PlanChannel, day: string): boolean {
  return (
    channel.presence === "active" &&
    day >= plan.period.from &&
    day <= plan.period.to &&
    (channel.activeFrom === null || day >= channel.activeFrom) &&
    (channel.activeTo === null || day <= channel.activeTo) &&
    !channel.pauses.some((pause) => day >= pause.from && day <= pause.to)
  );
}

function windowOf(event: PlanEvent): { from: string; to: string } | null {
  if (event.preparationDays === null || event.preparationDays === 0) return null;
  return { from: plus(event.start, -event.preparationDays), to: plus(event.start, -1) };
}

/** The weeks or months that hold a day of the period, each once, whole. */
function bucketsOf(plan: Plan, per: "week" | "month"): { from: string; to: string }[] {
  const buckets = new Map<string, { from: string; to: string }>();
  for (const day of daysOf(plan.period.from, plan.period.to)) {
    const bucket = per === "week" ? weekOf(day, plan) : monthOf(day);
    buckets.set(bucket.from, bucket);
  }
  return [...buckets.values()];
}

function weekOf(day: string, plan: Plan): { from: string; to: string } {
  const first = { monday: 1, saturday: 6, sunday: 7 }[plan.workspace.weekStart];
  let from = day;
  while (Temporal.PlainDate.from(from).dayOfWeek !== first) from = plus(from, -1);
  return { from, to: plus(from, 6) };
}

function monthOf(day: string): { from: string; to: string } {
  const date = Temporal.PlainDate.from(day);
  return { from: date.with({ day: 1 }).toString(), to: date.with({ day: date.daysInMonth }).toString() };
}

function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = plus(day, 1)) days.push(day);
  return days;
}

const sums = new Map<string, string>();

/** Temporal is asked once for each sum: the oracle asks the same ones thousands of times. */
function plus(day: string, days: number): string {
  const key = `${day}+${days}`;
  const known = sums.get(key) ?? Temporal.PlainDate.from(day).add({ days }).toString();
  sums.set(key, known);
  return known;
}

function isDue(plan: Plan, flag: Flag): boolean {
  return plan.today === null || flag.to >= plan.today;
}

function touches(flag: Flag, period: { from: string; to: string }): boolean {
  return flag.from <= period.to && flag.to >= period.from;
}

function flagMaker(subject: FlagSubject) {
  return (
    rule: RuleId,
    severity: Severity,
    { from, to }: { from: string; to: string },
    measured: number,
    limit: number,
    items: Item[],
  ): Flag => {
    const publications = items.map((item) => item.publication.id);
    return { rule, severity, subject, from, to, measured, limit, publications };
  };
}

function inOrder(flags: Flag[]): Flag[] {
  const severities = ["error", "warning", "info"];
  const compare = (a: Flag, b: Flag): number => {
    const keys = (flag: Flag) => [
      severities.indexOf(flag.severity),
      flag.from,
      flag.rule,
      ...Object.values(flag.subject),
      flag.to,
      flag.measured,
      ...flag.publications,
    ];
    const [left, right] = [keys(a), keys(b)];
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
      if (left[index]! < right[index]!) return -1;
      if (left[index]! > right[index]!) return 1;
    }
    return left.length - right.length;
  };
  const sorted = flags.sort(compare);
  return sorted.filter(
    (flag, index) => index === 0 || JSON.stringify(flag) !== JSON.stringify(sorted[index - 1]),
  );
}
