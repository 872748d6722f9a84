import type { Tx } from "@/db/store";
import type { RecordedChange } from "@/lib/activity/ledger";
import type { CalendarFrame } from "@/lib/calendar/view";
import { describeFlag } from "@/lib/flags/describe";
import type { FlagNames } from "@/lib/flags/names";
import { translatorOf } from "@/lib/flags/terminal";
import type { FlagView } from "@/lib/flags/view";
import { membersOf } from "@/lib/people/repository";
import type { Flag } from "@/lib/plan/flag";
import { postById } from "@/lib/posts/repository";
import { publicationById } from "@/lib/publications/repository";
import { accountsIn } from "./accounts";
import { type ChangeContext, noticesOf } from "./notices-of";
import { authorsOf } from "./repository";
import { tell } from "./tell";

/** A change of the plan as it was recorded, and what it did. */
export interface ToldChange {
  workspaceId: string;
  by: { userId: string | null; name: string };
  at: number;
  frame: CalendarFrame;
  changes: readonly RecordedChange[];
  came: readonly FlagView[];
}

/** Tells everybody whom a change of the plan concerns: the one place where news come from what was recorded. */
export async function tellOfChange(tx: Tx, change: ToldChange): Promise<void> {
  const came = change.came.filter(({ severity, ignored }) => severity !== "info" && ignored === null);
  const assigned = change.changes.filter(({ entity }) => entity === "assignments").map(({ id }) => id);
  // Most changes concern nobody: they ask the database nothing.
  if (came.length === 0 && assigned.length === 0) return;
  const notices = noticesOf(change.changes, came, await contextOf(tx, change, assigned, came));
  await tell(tx, change.workspaceId, notices, change.at);
}

async function contextOf(
  tx: Tx,
  { workspaceId, by, frame }: ToldChange,
  assigned: readonly string[],
  came: readonly Flag[],
): Promise<ChangeContext> {
  const members = await membersOf(tx, workspaceId);
  const publicationIds = [...new Set(came.flatMap(publicationsOfFlag))];
  return {
    by: by.userId,
    byName: by.name,
    today: frame.today,
    posts: await postsNamed(tx, workspaceId, assigned),
    accounts: accountsIn(members),
    written: await writtenBy(tx, workspaceId, publicationIds, accountsIn(members)),
    wordFlag: await flagWords(tx, workspaceId, frame, came),
  };
}

const publicationsOfFlag = ({ subject, publications }: Flag): string[] =>
  subject.publication ? [subject.publication, ...publications] : publications;

async function postsNamed(
  tx: Tx,
  workspaceId: string,
  ids: readonly string[],
): Promise<ChangeContext["posts"]> {
  const posts = new Map<string, { title: string; createdBy: string | null; over: boolean }>();
  for (const id of ids) {
    const row = await postById(tx, workspaceId, id);
    if (!row || row.deletedAt !== null) continue;
    posts.set(id, { title: row.title, createdBy: row.createdBy, over: OVER.has(row.status) });
  }
  return posts;
}

const OVER: ReadonlySet<string> = new Set(["published", "failed", "cancelled"]);

async function writtenBy(
  tx: Tx,
  workspaceId: string,
  publicationIds: readonly string[],
  accounts: ChangeContext["accounts"],
): Promise<ChangeContext["written"]> {
  if (publicationIds.length === 0) return new Map();
  const written = new Map<string, { postId: string; authors: string[] }>();
  for (const { publicationId, postId, contributorId } of await authorsOf(tx, workspaceId, publicationIds)) {
    const entry = written.get(publicationId) ?? { postId, authors: [] };
    entry.authors.push(...accounts(contributorId));
    written.set(publicationId, entry);
  }
  return written;
}

/** In both languages: who reads it may read another than who did it. */
async function flagWords(
  tx: Tx,
  workspaceId: string,
  frame: CalendarFrame,
  came: readonly Flag[],
): Promise<ChangeContext["wordFlag"]> {
  const names = await namesFor(tx, workspaceId, frame, came);
  const word = (flag: Flag, locale: "fr" | "en") =>
    describeFlag(flag, names, translatorOf(locale), locale).title;
  return (flag) => ({ fr: word(flag, "fr"), en: word(flag, "en") });
}

async function namesFor(
  tx: Tx,
  workspaceId: string,
  frame: CalendarFrame,
  came: readonly Flag[],
): Promise<FlagNames> {
  const publications = new Map<string, ReturnType<FlagNames["publication"]>>();
  const titles = new Map<string, string>();
  for (const id of new Set(came.flatMap(publicationsOfFlag))) {
    const row = await publicationById(tx, workspaceId, id);
    if (!row) continue;
    const network = frame.channels.find((one) => one.id === row.channelId)?.network ?? null;
    publications.set(id, { post: row.postId, channel: row.channelId, network, format: null });
    titles.set(row.postId, "");
  }
  for (const { subject } of came) if (subject.post) titles.set(subject.post, "");
  for (const id of titles.keys()) titles.set(id, (await postById(tx, workspaceId, id))?.title.trim() ?? "");
  const named = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name.trim() || id;
  return {
    channel: named(frame.channels),
    event: named(frame.events),
    contributor: named(frame.contributors),
    objective: named(frame.objectives),
    campaign: named(frame.campaigns),
    post: (id) => titles.get(id) ?? "",
    publication: (id) => publications.get(id) ?? { post: id, channel: "", network: null, format: null },
  };
}
