import { network } from "@/lib/networks";
import type { Period, Plan, PlanChannel, PlanContributor, PlanPost } from "../document";
import type { Flag } from "../flag";
import {
  bucketsOf,
  daysBetween,
  daysOf,
  flagMaker,
  type Item,
  inSpan,
  isAbove,
  isActive,
  isWithin,
  limitOf,
  monthSamplesOf,
  plus,
  spanOf,
  sum,
  weekdayOf,
} from "./words";

export function contributorFlags(plan: Plan, all: Item[]): Flag[] {
  return [
    ...plan.contributors.flatMap((contributor) => overload(plan, contributor)),
    ...unsustainable(plan),
    ...plan.posts.flatMap((post) => [
      ...absent(plan, post),
      ...noAuthor(plan, post, all),
      ...selfReview(plan, post, all),
      ...late(plan, post, all),
    ]),
    ...singleVoice(plan, all),
    ...unmonitored(plan),
  ];
}

/** Nothing more is to be done for posts that are not begun, out, or given up. */
const isLeftOut = (post: PlanPost) => ["idea", "failed", "cancelled", "published"].includes(post.status);

function overload(plan: Plan, contributor: PlanContributor): Flag[] {
  const flags: Flag[] = [];
  const flag = flagMaker({ contributor: contributor.id });
  for (const week of bucketsOf(plan, "week")) {
    const load = sum([...minutesAsked(plan, contributor, week), ...minutesOfCare(plan, contributor, week)]);
    const present = daysOf(week.from, week.to).filter(
      (day) => weekdayOf(day) <= 5 && !contributor.absences.some((absence) => isWithin(day, absence)),
    );
    const room = (contributor.minutesPerWeek * present.length) / 5;
    if (isAbove(load, limitOf(plan, "loadError") * room) || (room === 0 && isAbove(load, 0)))
      flags.push(flag("load.overload", "error", week, load, room, []));
    else if (isAbove(load, limitOf(plan, "loadWarning") * room))
      flags.push(flag("load.overload", "warning", week, load, room, []));
  }
  return flags;
}

function minutesAsked(plan: Plan, contributor: PlanContributor, week: Period): number[] {
  return plan.posts
    .filter((post) => !isLeftOut(post))
    .flatMap((post) => post.assignments)
    .filter((assignment) => assignment.contributor === contributor.id && !assignment.done)
    .filter(({ due }) => due !== null && isWithin(due, week))
    .map(({ minutes }) => minutes);
}

function minutesOfCare(plan: Plan, contributor: PlanContributor, week: Period): number[] {
  return plan.channels
    .filter((channel) => channel.monitors.includes(contributor.id))
    .filter((channel) => daysOf(week.from, week.to).some((day) => isActive(plan, channel, day)))
    .map((channel) => careOf(channel) / channel.monitors.length);
}

function unsustainable(plan: Plan): Flag[] {
  if (plan.contributors.length === 0) return [];
  const owed = sum(
    activeChannels(plan).map((channel) => {
      const facts = network(channel.network);
      const { per, min } = channel.cadence ?? facts.cadence;
      const perWeek = per === "week" ? (min ?? 0) : ((min ?? 0) * 7) / 30;
      return perWeek * facts.effortMinutes + careOf(channel);
    }),
  );
  const had = sum(plan.contributors.map((contributor) => contributor.minutesPerWeek));
  if (!isAbove(owed, had)) return [];
  return [flagMaker({})("load.unsustainable", "warning", plan.period, owed, had, [])];
}

function absent(plan: Plan, post: PlanPost): Flag[] {
  const flags: Flag[] = [];
  if (isLeftOut(post)) return [];
  for (const { contributor: id, due, done } of post.assignments) {
    if (done || due === null) continue;
    const contributor = plan.contributors.find((contributor) => contributor.id === id)!;
    const flag = flagMaker({ post: post.id, contributor: id });
    if (contributor.absences.some((absence) => isWithin(due, absence)))
      flags.push(flag("contributor.absent", "warning", { from: due, to: due }, 1, 0, []));
  }
  return flags;
}

function noAuthor(plan: Plan, post: PlanPost, all: Item[]): Flag[] {
  const { today } = plan;
  if (post.status === "published" || post.assignments.some(({ role }) => role === "author")) return [];
  const found = inSpan(all, plan.period)
    .filter((item) => item.post === post)
    .filter(
      (item) =>
        today === null || isWithin(item.day, { from: today, to: plus(today, limitOf(plan, "authorDays")) }),
    );
  if (found.length === 0) return [];
  const flag = flagMaker({ post: post.id });
  return [flag("contributor.no-author", "warning", spanOf(found), 0, 1, found)];
}

function selfReview(plan: Plan, post: PlanPost, all: Item[]): Flag[] {
  const flags: Flag[] = [];
  const found = inSpan(all, plan.period).filter((item) => item.post === post);
  if (found.length === 0) return [];
  for (const { id } of plan.contributors) {
    const roles = post.assignments.filter((one) => one.contributor === id).map(({ role }) => role);
    const flag = flagMaker({ post: post.id, contributor: id });
    if (roles.includes("author") && roles.includes("reviewer"))
      flags.push(flag("contributor.self-review", "warning", spanOf(found), 1, 0, found));
  }
  return flags;
}

function late(plan: Plan, post: PlanPost, all: Item[]): Flag[] {
  const flags: Flag[] = [];
  const { today } = plan;
  if (isLeftOut(post)) return [];
  const first = all
    .filter((item) => item.post === post)
    .map((item) => item.day)
    .sort()[0];
  for (const { contributor, due, done } of post.assignments) {
    if (done || due === null) continue;
    const isAfterFirst = first !== undefined && due > first;
    const isOverdue = today !== null && due < today;
    if (!isAfterFirst && !isOverdue) continue;
    const span = { from: isAfterFirst ? first : due, to: isOverdue ? today : due };
    const measured = isAfterFirst ? daysBetween(first, due) : daysBetween(due, today!);
    const flag = flagMaker({ post: post.id, contributor });
    flags.push(flag("contributor.late", isAfterFirst ? "error" : "warning", span, measured, 0, []));
  }
  return flags;
}

function singleVoice(plan: Plan, all: Item[]): Flag[] {
  const flags: Flag[] = [];
  if (plan.contributors.length === 1) return [];
  const limit = limitOf(plan, "singleVoiceShare");
  for (const sample of monthSamplesOf(plan)) {
    const planned = inSpan(all, sample);
    const posts = plan.posts.filter(
      (post) =>
        post.assignments.some(({ role }) => role === "author") && planned.some((item) => item.post === post),
    );
    if (posts.length < limitOf(plan, "sampleSize")) continue;
    for (const { id } of plan.contributors) {
      const own = posts.filter((post) =>
        post.assignments.some(({ role, contributor }) => role === "author" && contributor === id),
      );
      const share = own.length / posts.length;
      const found = planned.filter((item) => own.includes(item.post));
      const flag = flagMaker({ contributor: id });
      if (isAbove(share, limit))
        flags.push(flag("contributor.single-voice", "info", sample, share, limit, found));
    }
  }
  return flags;
}

function unmonitored(plan: Plan): Flag[] {
  return activeChannels(plan)
    .filter((channel) => channel.monitors.length === 0)
    .map((channel) =>
      flagMaker({ channel: channel.id })("channel.unmonitored", "warning", plan.period, 0, 1, []),
    );
}

/** Active on some day of the period. */
function activeChannels(plan: Plan): PlanChannel[] {
  const days = daysOf(plan.period.from, plan.period.to);
  return plan.channels.filter((channel) => days.some((day) => isActive(plan, channel, day)));
}

function careOf(channel: PlanChannel): number {
  return channel.careMinutesPerWeek ?? network(channel.network).careMinutesPerWeek;
}
