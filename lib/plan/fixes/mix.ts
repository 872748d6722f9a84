import { dayNumber, type Wall } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { RuleId } from "../flag";
import { holds } from "../prepared/calendar";
import { outcomeOf, type Search, seenAfter, verdictIn } from "./desk";
import { draftsAt } from "./drafts";
import { filled, fillFix } from "./fill";
import type { Fix, Strategy } from "./fix";
import { daysOfFlag, movables, moveFix, relocated, timesNear } from "./relocate";
import { freeTimes } from "./room";

export const mixFixes: Partial<Record<RuleId, readonly Strategy[]>> = {
  "mix.promotional": [varying, toOtherMonths, takingBack],
  "mix.promotional-run": [between, toOtherDays, takingBack],
};

/** More would be a plan of its own. */
const MOST_DRAFTS = 8;

/** Drafts that promote nothing, on the channel that has most room, one after another. */
function* varying(search: Search): Generator<Fix> {
  const { flag } = search;
  const needed = Math.ceil(
    flag.publications.length / flag.limit - flag.publications.length / flag.measured - 1e-6,
  );
  if (!(needed <= MOST_DRAFTS)) return;
  const changes: PlanChange[] = [];
  const channels = new Set<string>();
  for (let step = 0; step < needed; step++) {
    const next = oneDraft(search, changes);
    if (!next) return;
    changes.push(next.change);
    channels.add(next.channel);
    if (next.isLast) break;
  }
  yield { kind: "vary", values: { count: changes.length, channels: channels.size }, changes };
}

function oneDraft(search: Search, changes: readonly PlanChange[]) {
  const { desk, flag } = search;
  const days = daysOfFlag(flag);
  const near = Math.floor((Math.max(days.from, desk.today ?? days.from) + days.to) / 2);
  for (const { id } of desk.index.prepared.channels) {
    const channel = desk.plan.channels.find((each) => each.id === id)!;
    const [at] = seenAfter(desk, changes, (plan) =>
      freeTimes(plan, plan.channels.find((each) => each.id === id)!, { days, near, time: null }, 1),
    );
    for (const post of at ? draftsAt(desk, changes, { channel, at }).slice(0, 3) : []) {
      const change: PlanChange = { change: "add-post", post };
      const outcome = outcomeOf(search, [...changes, change]);
      if (outcome.harm.length === 0) return { change, channel: id, isLast: verdictIn(outcome) === "mends" };
    }
  }
  return null;
}

/** Something that promotes nothing stands in between. */
function* between(search: Search): Generator<Fix> {
  const channel = search.flag.subject.channel!;
  const filling = filled(search, channel, ["dated", "added", "shared", "moved"], (_, residue) => {
    const days = daysOfFlag(residue[0] ?? search.flag);
    return { days, near: Math.floor((days.from + days.to) / 2) };
  });
  if (filling) yield fillFix(channel, filling);
}

function* toOtherMonths(search: Search): Generator<Fix> {
  const month = daysOfFlag(search.flag);
  yield* moving(search, (at) => !holds(month, dayNumber(at)));
}

function* toOtherDays(search: Search): Generator<Fix> {
  yield* moving(search, () => true);
}

function* takingBack(search: Search): Generator<Fix> {
  const changes = relocated(search, movables(search.desk, search.flag.publications), () => [null]);
  if (changes) yield moveFix(search.desk, changes);
}

function* moving(search: Search, suits: (at: Wall) => boolean): Generator<Fix> {
  const { desk, flag } = search;
  const { period } = desk.index.prepared.calendar;
  const changes = relocated(search, movables(desk, flag.publications), (placed, done) =>
    timesNear(desk, placed, done, period).filter(suits),
  );
  if (changes) yield moveFix(desk, changes);
}
