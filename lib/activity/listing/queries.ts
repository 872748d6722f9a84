import { type Reader, store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { membersOf, userById } from "@/lib/people/repository";
import { whoDid } from "@/lib/posts/history";
import { changesIn } from "../difference";
import { KEEPERS } from "../keepers";
import type { ActivityRow } from "../repository";
import type { ActivityEntry, ActivityList } from "../view";
import { type ActivityFilter, spanOf, written } from "./filter";
import { selectedActivity } from "./repository";

export const PAGE_SIZE = 50;
/** Rows of one file; what is older is exported by its period. */
export const EXPORT_MOST = 10_000;

/** A page of what happened in the workspace. */
export async function activityPage(actor: Actor, filter: ActivityFilter): Promise<ActivityList> {
  return store().snapshot(async (reader) => {
    const rows = await narrowed(reader, actor, filter, PAGE_SIZE + 1);
    const shown = rows.slice(0, PAGE_SIZE);
    const last = rows.length > PAGE_SIZE ? shown.at(-1) : undefined;
    return { entries: await entriesOf(reader, actor, shown), next: last ? written(last) : null };
  });
}

/** All of it, for a file. */
export async function activityForExport(actor: Actor, filter: ActivityFilter): Promise<ActivityEntry[]> {
  return store().snapshot(async (reader) => {
    const rows = await narrowed(reader, actor, { ...filter, after: null }, EXPORT_MOST);
    return entriesOf(reader, actor, rows);
  });
}

/** Those whose doings can be asked for: who is a member now. */
export async function peopleOf(actor: Actor): Promise<{ userId: string; name: string }[]> {
  const members = await membersOf(store().read, actor.workspace.id);
  return members.map(({ userId, name }) => ({ userId, name }));
}

function narrowed(
  reader: Reader,
  actor: Actor,
  filter: ActivityFilter,
  limit: number,
): Promise<ActivityRow[]> {
  const { id, timeZone } = actor.workspace;
  const selection = {
    words: filter.words,
    who: filter.who ?? "",
    kind: filter.kind ?? "",
    ...spanOf(filter, timeZone),
  };
  return selectedActivity(reader, id, selection, { after: filter.after, limit });
}

async function entriesOf(
  reader: Reader,
  actor: Actor,
  rows: readonly ActivityRow[],
): Promise<ActivityEntry[]> {
  const nameOf = await namesBehind(reader, rows);
  const subjectOf = subjects(reader, actor.workspace.id);
  const entries: ActivityEntry[] = [];
  for (const row of rows)
    entries.push({
      id: row.id,
      verb: row.verb,
      at: row.at,
      ...whoDid(row, nameOf),
      subject: { type: row.subjectType, id: row.subjectId, ...(await subjectOf(row)) },
      count: new Set(changesIn(row.payload).map(({ entity, id }) => `${entity} ${id}`)).size,
    });
  return entries;
}

/** Also of those who left: what they did is theirs still. */
async function namesBehind(reader: Reader, rows: readonly ActivityRow[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(rows.flatMap(({ actorId }) => actorId ?? []))) {
    const user = await userById(reader, id);
    if (user) names.set(id, user.name);
  }
  return names;
}

type Subject = Pick<ActivityEntry["subject"], "title" | "gone">;
type Keeper = { byId: (reader: Reader, workspaceId: string, id: string) => Promise<unknown> };

function subjects(reader: Reader, workspaceId: string): (row: ActivityRow) => Promise<Subject> {
  const known = new Map<string, Subject>();
  return async ({ subjectType, subjectId }) => {
    const key = `${subjectType} ${subjectId}`;
    const subject = known.get(key) ?? (await read(subjectType, subjectId));
    known.set(key, subject);
    return subject;
  };

  async function read(type: string, id: string): Promise<Subject> {
    const keeper = (KEEPERS as Record<string, Keeper | undefined>)[type];
    if (!keeper) return { title: null, gone: false };
    const row = (await keeper.byId(reader, workspaceId, id)) as Named | null;
    return { title: row?.title ?? row?.name ?? null, gone: !row || (row.deletedAt ?? null) !== null };
  }
}

interface Named {
  title?: string;
  name?: string;
  deletedAt?: number | null;
}
