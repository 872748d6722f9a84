import type { Plan, PlanEvent } from "../document";
import type { Flag } from "../flag";
import { daysOf, flagMaker, type Item, plus } from "./words";

export function eventFlags(plan: Plan, event: PlanEvent, all: Item[]): Flag[] {
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

export function ownerClashes(plan: Plan): Flag[] {
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

function windowOf(event: PlanEvent): { from: string; to: string } | null {
  if (event.preparationDays === null || event.preparationDays === 0) return null;
  return { from: plus(event.start, -event.preparationDays), to: plus(event.start, -1) };
}
