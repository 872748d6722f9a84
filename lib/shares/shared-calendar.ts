import type { Reader } from "@/db/store";
import { mayGiveNext, stepName } from "@/lib/approvals/rules";
import { approvalState } from "@/lib/approvals/state";
import { type CalendarRow, calendarInRange } from "@/lib/calendar/repository";
import { channelsOf } from "@/lib/channels/repository";
import { commentsOf } from "@/lib/comments/repository";
import { threadsOf } from "@/lib/comments/threads";
import { dayOf, timeOf } from "@/lib/platform/time";
import { type PostRow, postById } from "@/lib/posts/repository";
import { publicationsOf } from "@/lib/publications/repository";
import type { Guest } from "./admit";
import { isInWindow, isShown, readsAll } from "./rules";
import type { SharedApproval, SharedCalendar, SharedCard, SharedPost, SharedThread } from "./view";

/** What one page can bear, on a phone too. */
const SHOWN_MOST = 400;

/** All that a link shows at this moment, and no more. */
export async function sharedCalendar(reader: Reader, guest: Guest): Promise<SharedCalendar> {
  const { share, workspace } = guest;
  const inDays = await calendarInRange(reader, workspace.id, share.fromDay, share.toDay);
  const rows = inDays.filter((row) => isShown(row.status) && isInWindow(share, row));
  return {
    workspace: workspace.name,
    guest: share.name,
    from: share.fromDay,
    to: share.toDay,
    zone: workspace.timeZone,
    expiresAt: share.expiresAt,
    mayApprove: guest.mayApprove,
    cut: rows.length > SHOWN_MOST,
    days: await daysOf(reader, guest, rows.slice(0, SHOWN_MOST)),
  };
}

async function daysOf(reader: Reader, guest: Guest, rows: CalendarRow[]): Promise<SharedCalendar["days"]> {
  const channels = new Map(
    (await channelsOf(reader, guest.workspace.id)).map((channel) => [channel.id, channel]),
  );
  const posts = new Map<string, ReadPost>();
  const days = new Map<string, SharedCard[]>();
  for (const row of rows) {
    const channel = channels.get(row.channelId);
    if (!channel || row.at === null) continue;
    const isFirst = !posts.has(row.postId);
    const post = posts.get(row.postId) ?? (await readPost(reader, guest, row.postId));
    posts.set(row.postId, post);
    const day = dayOf(row.at);
    const cards = days.get(day) ?? [];
    days.set(day, cards);
    cardOf(cards, post.shown, isFirst).publications.push({
      id: row.id,
      network: channel.network,
      channel: channel.name,
      time: timeOf(row.at),
      zone: channel.timeZone === guest.workspace.timeZone ? null : channel.timeZone,
      text: post.texts.get(row.id) ?? "",
    });
  }
  return Array.from(days, ([day, cards]) => ({ day, cards }));
}

/** The post's card among those of a day, made where it is not there yet. */
function cardOf(cards: SharedCard[], post: SharedPost, isFirst: boolean): SharedCard {
  const there = cards.find((card) => card.post === post);
  if (there) return there;
  const card = { post, publications: [], isFirst };
  cards.push(card);
  return card;
}

/** A post, and the text of each of its publications that the link shows. */
interface ReadPost {
  shown: SharedPost;
  texts: ReadonlyMap<string, string>;
}

async function readPost(reader: Reader, guest: Guest, id: string): Promise<ReadPost> {
  const { workspace, share } = guest;
  const post = (await postById(reader, workspace.id, id))!;
  const publications = await publicationsOf(reader, workspace.id, id);
  const inWindow = publications.filter((row) => isInWindow(share, row));
  const shown: SharedPost = {
    id,
    title: post.title,
    status: post.status,
    link: post.link,
    media: post.media.map(({ type, alt }) => ({ type, alt })),
    threads: await outsideThreads(reader, post),
    approval: guest.mayApprove ? await approvalThrough(reader, guest, post, inWindow) : null,
  };
  return { shown, texts: new Map(inWindow.map((row) => [row.id, row.text ?? post.text])) };
}

async function outsideThreads(reader: Reader, post: PostRow): Promise<SharedThread[]> {
  const said = await commentsOf(reader, post.workspaceId, post.id);
  const outside = said.filter(({ audience }) => audience === "outside");
  return threadsOf(outside, new Map(), { role: "viewer", userId: "" }).map(({ id, resolved, comments }) => ({
    id,
    resolved: resolved !== null,
    comments: comments.map((one) => ({
      id: one.id,
      byName: one.byName,
      outside: one.outside,
      text: one.text,
      createdAt: one.createdAt,
      editedAt: one.editedAt,
      deleted: one.deleted,
    })),
  }));
}

async function approvalThrough(
  reader: Reader,
  { workspace, share }: Guest,
  post: PostRow,
  publications: readonly { text: string | null }[],
): Promise<SharedApproval | null> {
  if (post.status !== "in_review") return null;
  const state = await approvalState(reader, workspace, post);
  const demand = state?.demands[state.standing.length];
  if (!state || !demand) return null;
  const may = mayGiveNext({ kind: "outside", shareId: share.id }, state.demands, state.standing);
  return {
    step: state.standing.length + 1,
    name: stepName(demand),
    digest: state.digest,
    may: !may.ok ? "not_yours" : readsAll(state.content, publications) ? true : "elsewhere",
  };
}
