import type { PlanPost, PlanPublication } from "@/lib/plan/document";
import { homeFor, mediaFor } from "@/lib/plan/fixes/drafts";
import { isBeforeWork } from "@/lib/plan/fixes/relocate";
import { holds } from "@/lib/plan/prepared/calendar";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import { daysOf } from "@/lib/plan/rules/objectives/activity";
import { dayNumber, type Wall } from "@/lib/platform/time";
import { formatsOn } from "@/lib/reference/network-formats";
import { audienceFor } from "./audience";
import { authorFor } from "./author";
import { columnFor } from "./column";
import { minutesOf } from "./compose";
import type { Desk } from "./desk";
import { formatFor } from "./format";
import { objectiveFor } from "./objective";
import { IN_MAKING } from "./takeable";

/** Of so many that would do, the best are tried. */
const TRIED = 2;

/**
 * Posts that wait for a date and suit this one, best first, as they would be then. What was said of them stays, what
 * is blank is filled in as in a new draft. `wished`: the objective that is to be served.
 */
export function waitingFor(desk: Desk, channel: PreparedChannel, at: Wall, wished?: string) {
  const objective = wished ?? objectiveFor(desk, channel, dayNumber(at));
  return [...desk.untaken.values()]
    .filter((post) => isTimely(desk, post, at))
    .map((waited) => ({ waited, rank: rankOf(waited, channel, objective, wished !== undefined) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, TRIED)
    .map(({ waited }) => ({ waited, post: takenUp(desk, channel, at, waited, objective) }));
}

/** What was meant for the channel comes first; of what has no channel, the format has to suit its network. */
function rankOf(
  post: PlanPost,
  { id, channel }: PreparedChannel,
  wanted: string | null,
  isWished: boolean,
): number {
  const { publications, objective, format } = post;
  if (!isOpenTo(post, { id })) return Infinity;
  const isFree = publications.length === 0;
  if (isFree && format !== null && !formatsOn(channel.network).includes(format)) return Infinity;
  const isOther = objective !== null && objective !== wanted;
  if (isOther && (isFree || isWished)) return Infinity;
  return (isFree ? 4 : 0) + (isOther ? 2 : objective === null ? 1 : 0) + (format === null ? 0.5 : 0);
}

/** Meant for the channel, or for none yet. What is approved was approved for where it goes out. */
export const isOpenTo = ({ publications, status }: PlanPost, { id }: Pick<PreparedChannel, "id">): boolean =>
  publications.some(({ channel }) => channel === id) || (publications.length === 0 && status !== "approved");

/** Its work can be done by then, and what it serves is pursued on that day. */
export function isTimely({ index }: Desk, post: PlanPost, at: Wall): boolean {
  const objective = index.prepared.objectives.find(({ id }) => id === post.objective);
  return !isBeforeWork(post, at) && (!objective || holds(daysOf(objective), dayNumber(at)));
}

/** As it would be there: what was said of it stays, what is blank is filled in. */
export function takenUp(
  desk: Desk,
  channel: PreparedChannel,
  at: Wall,
  waited: PlanPost,
  wanted: string | null,
): PlanPost {
  const day = dayNumber(at);
  const objective = waited.objective ?? wanted;
  const kind = waited.format ?? formatFor(desk, channel, at);
  const isAsked = waited.assignments.length > 0 || waited.status === "approved";
  const author = isAsked ? null : authorFor(desk, at, minutesOf(channel, kind));
  return {
    ...waited,
    ...(IN_MAKING.has(waited.status) && made(desk, channel, waited, objective)),
    objective,
    format: kind,
    publications: datedOn(waited, channel.id, at),
    assignments: author ? [author] : waited.assignments,
    audience: waited.audience ?? audienceFor(desk, day, objective),
    column: waited.column ?? columnFor(desk, day, objective),
  };
}

/** What others read when they approve it: once it is in their hands it stays as it is. */
function made(
  desk: Desk,
  channel: PreparedChannel,
  { link, media, text }: PlanPost,
  objective: string | null,
) {
  // A text may hold its links itself.
  const home = text === "" ? homeFor(desk.index.prepared.setting, objective) : null;
  return {
    status: "draft" as const,
    link: link ?? home,
    media: media.length > 0 ? media : mediaFor(channel.channel),
  };
}

/** The first that was meant for the channel, or one of its own. */
function datedOn({ id, publications }: PlanPost, channel: string, at: Wall): PlanPublication[] {
  if (publications.length === 0) return [{ id: `${id}-first`, channel, at, text: null, result: null }];
  const meant = publications.find((publication) => publication.channel === channel);
  return publications.map((publication) => (publication === meant ? { ...publication, at } : publication));
}
