import type { PlanPost } from "@/lib/plan/document";
import { homeFor, mediaFor } from "@/lib/plan/fixes/drafts";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import type { Format } from "@/lib/plan/vocabulary";
import { dayNumber, type Wall } from "@/lib/platform/time";
import { format } from "@/lib/reference";
import { type Idea, ideasFor } from "@/lib/reference/ideas";
import { authorFor } from "./author";
import { type Desk, idOf, postsAround } from "./desk";
import { formatFor } from "./format";
import { objectiveFor } from "./objective";
import { mostNeeded } from "./shares";

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
  const minutes = kind === null ? channel.facts.effortMinutes : format(kind).minutes;
  const author = authorFor(desk, at, minutes);
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
    audience: audienceFor(desk, day),
    column: columnFor(desk, day),
  };
}

/** The idea that has been used least so far and suits the format, rather one that is meant for it. */
export function titleFor(
  desk: Desk,
  kind: Parameters<typeof ideasFor>[0],
  kindOfPost: Format | null,
): string {
  const used = new Map<string, number>();
  for (const { post } of desk.index.posts.values()) used.set(post.title, (used.get(post.title) ?? 0) + 1);
  const count = (idea: Idea) => used.get(idea[desk.locale]) ?? 0;
  const isMeant = ({ formats }: Idea) => (kindOfPost !== null && formats?.includes(kindOfPost)) || false;
  const suited = ideasFor(kind).filter((idea) => !idea.formats || isMeant(idea));
  const [idea] = [...suited].sort((a, b) => count(a) - count(b) || Number(isMeant(b)) - Number(isMeant(a)));
  return idea![desk.locale];
}

export function kindOf(desk: Desk, objective: string | null) {
  return desk.index.prepared.objectives.find(({ id }) => id === objective)?.kind ?? "custom";
}

/** Each audience in turn. */
export function audienceFor(desk: Desk, day: number): string | null {
  const { audiences } = desk.index.prepared.setting;
  const taken = postsAround(desk, day).map(({ audience }) => audience);
  return mostNeeded(
    audiences.map(({ id }) => ({ id, share: null })),
    taken,
  );
}

/** The column that is furthest below its share; none where the shares leave something for other subjects. */
function columnFor(desk: Desk, day: number): string | null {
  const { columns } = desk.index.prepared.setting;
  const taken = postsAround(desk, day).map(({ column }) => column ?? NO_COLUMN);
  const said = columns.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const isAll = columns.some(({ share }) => share === null) || said > 0.99;
  const others = isAll ? [] : [{ id: NO_COLUMN, share: 1 - said }];
  const next = mostNeeded([...columns, ...others], taken);
  return next === NO_COLUMN ? null : next;
}

const NO_COLUMN = "";
