import { network } from "@/lib/networks";
import { type Day, dayNumber, type Wall } from "@/lib/platform/time";
import { format, matrixCell } from "@/lib/reference";
import type { PlanChange } from "../changes/change";
import type { Plan, PlanAssignment, PlanChannel, PlanMedia, PlanObjective, PlanPost } from "../document";
import { bucketsIn, holds, shared } from "../prepared/calendar";
import type { PreparedPlan } from "../prepared/prepare";
import { placesIn } from "../prepared/sequence";
import { daysOf } from "../rules/objectives/activity";
import type { Format } from "../vocabulary";
import { type Desk, seenAfter } from "./desk";
import { dayBefore, dueOf, earliestDay, takersOf } from "./people";

export type DraftWish = {
  channel: PlanChannel;
  at: Wall;
  event?: string;
  title?: string;
  /** Left out: what the channel serves and is served least. */
  objective?: string;
};

const OBJECTIVES = 3;
const AUTHORS = 2;

/** New posts that could be put there, best first: for an objective that the channel serves, by somebody with room. */
export function draftsAt(desk: Desk, changes: readonly PlanChange[], wish: DraftWish): PlanPost[] {
  const id = desk.newIds.next(changes);
  const { objectives, authors } = seenAfter(desk, withoutSetting(changes), (plan) => ({
    objectives: wish.objective ? [wish.objective] : objectivesFor(plan, wish.channel, wish.at),
    authors: authorsFor(plan, wish, null),
  }));
  const sets = (objectives.length > 0 ? objectives.slice(0, OBJECTIVES) : [null]).flatMap((objective) =>
    (authors.length > 0 ? authors.slice(0, AUTHORS + 1) : [null]).map((author) => ({ objective, author })),
  );
  return sets.map(({ objective, author }) => ({
    id,
    title: wish.title ?? "",
    status: "draft",
    objective,
    campaign: null,
    event: wish.event ?? null,
    format: null,
    promotional: false,
    cost: 0,
    createdAt: null,
    text: "",
    link: homeFor(desk.plan, objective),
    media: mediaFor(wish.channel),
    publications: [{ id: `${id}-1`, channel: wish.channel.id, at: wish.at, text: null, result: null }],
    assignments: author ? [author] : [],
    audience: null,
    column: null,
  }));
}

/**
 * Where nothing can appear without a medium, the draft says from the beginning that there will be one. A film, as a picture
 * would need an alt text, which nobody can write before the picture is there; a document where films are not taken.
 */
export function mediaFor({ network: id }: PlanChannel): PlanMedia[] {
  const { required, maxVideos } = network(id).media;
  return required ? [{ type: maxVideos > 0 ? "video" : "document", alt: null }] : [];
}

/** Objectives of the day that the channel serves, the one furthest below its weight first; none that it serves ill. */
export function objectivesFor(plan: PreparedPlan, channel: PlanChannel, at: Wall): string[] {
  const day = dayNumber(at);
  const shares = sharesAround(plan, day);
  const rank = ({ kind }: PlanObjective) => {
    const fit = matrixCell(kind, channel.network);
    return fit === "caution" ? 2 : fit === null && kind !== "custom" ? 1 : 0;
  };
  const need = ({ id, weight }: PlanObjective) => (weight ?? 0) - (shares.get(id) ?? 0);
  return [...plan.objectives.values()]
    .filter((objective) => rank(objective) < 2 && holds(daysOf(objective), day))
    .sort((a, b) => rank(a) - rank(b) || need(b) - need(a) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** The part of each objective in the month of the day. */
function sharesAround({ calendar, all, timeline }: PreparedPlan, day: number): Map<string, number> {
  const shares = new Map<string, number>();
  for (const month of bucketsIn(calendar, "month", { from: day, to: day })) {
    const places = placesIn(all, shared(month, calendar.period)!);
    for (const place of places) {
      const { objective } = timeline.posts[place]!.post;
      if (objective !== null) shares.set(objective, (shares.get(objective) ?? 0) + 1 / places.length);
    }
  }
  return shares;
}

/** Who could write the post for its first day: minutes as its format takes, or its network. */
export function authorOf(
  desk: Desk,
  changes: readonly PlanChange[],
  post: PlanPost,
  day: Day,
): PlanAssignment | undefined {
  const channel = desk.plan.channels.find(({ id }) => id === post.publications[0]?.channel);
  if (!channel) return undefined;
  return seenAfter(desk, withoutSetting(changes), (plan) =>
    authorsFor(plan, { channel, at: day }, post.format),
  )[0];
}

/** Last, somebody who has no room yet: without a day by which it is due. */
export function authorsFor(
  plan: PreparedPlan,
  { channel, at }: { channel: PlanChannel; at: Day | Wall },
  kind: Format | null,
): PlanAssignment[] {
  const minutes = kind === null ? network(channel.network).effortMinutes : format(kind).minutes;
  const by = dayBefore(at);
  const takers = takersOf(plan, { minutes, by, earliest: earliestDay(plan) });
  const author = (contributor: string, due: string | null): PlanAssignment => ({
    contributor,
    role: "author",
    minutes,
    due,
    done: false,
  });
  const anybody = [...plan.contributors.values()].sort(
    (a, b) => b.contributor.minutesPerWeek - a.contributor.minutesPerWeek || (a.id < b.id ? -1 : 1),
  )[0];
  return [
    ...takers.slice(0, AUTHORS).map((taker) => author(taker.contributor, dueOf(taker))),
    ...(anybody ? [author(takers[0]?.contributor ?? anybody.id, null)] : []),
  ];
}

/** Posts that are to bring people home lead there from the beginning. */
export function homeFor(plan: Pick<Plan, "objectives" | "workspace">, id: string | null): string | null {
  const kind = plan.objectives.find((objective) => objective.id === id)?.kind;
  const site = plan.workspace.sites[0];
  return site && (kind === "generate_traffic" || kind === "generate_leads") ? `https://${site}` : null;
}

/** Changes of the setting make no difference to where there is room. */
export function withoutSetting(changes: readonly PlanChange[]): PlanChange[] {
  return changes.filter(({ change }) => change !== "set-event" && change !== "set-channel");
}
