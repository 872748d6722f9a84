import type { PlanPost } from "@/lib/plan/document";
import { homeFor, mediaFor } from "@/lib/plan/fixes/drafts";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import type { Format } from "@/lib/plan/vocabulary";
import { dayNumber, type Wall } from "@/lib/platform/time";
import { format } from "@/lib/reference";
import { type Idea, ideasFor } from "@/lib/reference/ideas";
import { audienceFor } from "./audience";
import { authorFor } from "./author";
import { columnFor } from "./column";
import { type Desk, idOf, kindOf } from "./desk";
import { formatFor } from "./format";
import { objectiveFor } from "./objective";

/** As complete a draft as the answers can make it: for whom, what for, on what, in which format, by whom, until when. */
export function composed(
  desk: Desk,
  channel: PreparedChannel,
  at: Wall,
  objective = objectiveFor(desk, channel, dayNumber(at)),
): PlanPost {
  const day = dayNumber(at);
  const id = idOf(desk);
  const kind = formatFor(desk, channel, at);
  const author = authorFor(desk, at, minutesOf(channel, kind));
  return {
    id,
    title: titleFor(desk, kindOf(desk, objective), kind),
    status: "draft",
    objective,
    campaign: null,
    event: null,
    format: kind,
    promotional: false,
    cost: 0,
    createdAt: null,
    text: "",
    link: homeFor(desk.index.prepared.setting, objective),
    media: mediaFor(channel.channel),
    publications: [{ id: `${id}-1`, channel: channel.id, at, text: null, result: null }],
    assignments: author ? [author] : [],
    audience: audienceFor(desk, day, objective),
    column: columnFor(desk, day, objective),
  };
}

export const minutesOf = ({ facts }: PreparedChannel, kind: Format | null): number =>
  kind === null ? facts.effortMinutes : format(kind).minutes;

/** The idea that has been used least so far and suits the format, rather one that is meant for it. */
export function titleFor(
  desk: Desk,
  kind: Parameters<typeof ideasFor>[0],
  kindOfPost: Format | null,
): string {
  // A colleague may have placed it in the other language.
  const count = ({ fr, en }: Idea) => (desk.titles.get(fr) ?? 0) + (desk.titles.get(en) ?? 0);
  const isMeant = ({ formats }: Idea) => (kindOfPost !== null && formats?.includes(kindOfPost)) || false;
  const suited = ideasFor(kind).filter((idea) => !idea.formats || isMeant(idea));
  const [idea] = [...suited].sort((a, b) => count(a) - count(b) || Number(isMeant(b)) - Number(isMeant(a)));
  return idea![desk.locale];
}
