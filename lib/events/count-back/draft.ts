import { network } from "@/lib/networks";
import type { PlanAssignment, PlanChannel, PlanPost } from "@/lib/plan/document";
import { authorsFor, homeFor, mediaFor, objectivesFor } from "@/lib/plan/fixes/drafts";
import { dayBefore, dayFor, dueOf, earliestDay } from "@/lib/plan/fixes/people";
import type { Wall } from "@/lib/platform/time";
import type { Desk } from "./desk";

/** As complete as a machine can make it: of an objective that the channel serves, with somebody who writes it in time. */
export function draftOn(desk: Desk, title: string, channel: PlanChannel, at: Wall): PlanPost {
  const { setting } = desk.index.prepared;
  const objective = objectiveOn(desk, channel, at);
  const author = authorOf(desk, channel, at);
  const id = desk.nextId();
  return {
    id,
    title,
    status: "draft",
    objective,
    campaign: null,
    audience: null,
    column: null,
    event: desk.event.id,
    format: null,
    promotional: false,
    cost: 0,
    createdAt: null,
    text: "",
    link: homeFor(setting, objective),
    media: mediaFor(channel),
    publications: [{ id: `${id}-1`, channel: channel.id, at, text: null, result: null }],
    assignments: author ? [author] : [],
  };
}

/** Rather the objective that the event serves already; else the one that the channel serves and that is served least. */
function objectiveOn(desk: Desk, channel: PlanChannel, at: Wall): string | null {
  const suitable = objectivesFor(desk.index.prepared, channel, at);
  const served = desk.index.prepared.events
    .get(desk.event.id)
    ?.linked.map((place) => desk.index.prepared.timeline.posts[place]!.post)
    .filter(
      ({ status, objective }) => status !== "draft" && objective !== null && suitable.includes(objective),
    );
  return served?.[0]?.objective ?? suitable[0] ?? null;
}

/** The owner where they have the time, else whoever has most of it. */
function authorOf(desk: Desk, channel: PlanChannel, at: Wall): PlanAssignment | null {
  const { prepared } = desk.index;
  const owner = desk.event.owner === null ? undefined : prepared.contributors.get(desk.event.owner);
  const minutes = network(channel.network).effortMinutes;
  const taker =
    owner && dayFor(prepared, owner, { minutes, by: dayBefore(at), earliest: earliestDay(prepared) });
  if (taker)
    return { contributor: taker.contributor, role: "author", minutes, due: dueOf(taker), done: false };
  return authorsFor(prepared, { channel, at }, null)[0] ?? null;
}
