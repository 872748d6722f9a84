import { timeOf, type Wall } from "@/lib/platform/time";
import type { RuleId } from "../flag";
import type { PlacedPublication, Search } from "./desk";
import { seenAfter } from "./desk";
import type { Fix, Strategy } from "./fix";
import { channelOf, movables, moveFix, moveOf, relocated } from "./relocate";
import { freeTimes } from "./room";

export const workflowFixes: Partial<Record<RuleId, readonly Strategy[]>> = {
  "workflow.missed": [ahead, takingBack],
  "workflow.unapproved": [ahead, takingBack],
};

/** How far ahead it may go. */
const REACH = 30;

/** The first free days on which there is time left to approve it. */
function* ahead(search: Search): Generator<Fix> {
  const { desk, flag } = search;
  const changes = relocated(search, movables(desk, flag.publications), (placed) =>
    timesAhead(search, placed),
  );
  if (changes) yield moveFix(desk, changes);
}

function* takingBack(search: Search): Generator<Fix> {
  const changes = relocated(search, movables(search.desk, search.flag.publications), () => [null]);
  if (changes) yield moveFix(search.desk, changes);
}

function timesAhead({ desk }: Search, { publication }: PlacedPublication): Wall[] {
  const { limits, calendar } = desk.index.prepared;
  const from = (calendar.today ?? 0) + limits.approvalDays + 1;
  const { at, channel } = publication;
  return seenAfter(desk, [moveOf(publication, null)], (plan) =>
    freeTimes(plan, channelOf(plan, channel), {
      days: { from, to: Math.min(from + REACH, calendar.period.to) },
      near: from,
      time: at === null ? null : timeOf(at),
    }),
  );
}
