import { and, asc, count, eq, getTableColumns, isNotNull, isNull, max, ne, sql } from "drizzle-orm";
import { listedRows, type Patch } from "@/db/listed";
import { prepared } from "@/db/prepared";
import { posts, publications } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";

export type PublicationRow = typeof publications.$inferSelect;
export type NewPublication = Omit<typeof publications.$inferInsert, "version" | "position"> & {
  position?: number;
};
export type PublicationPatch = Omit<Patch<typeof publications>, "postId">;

const listed = listedRows(publications, "publications");
const ofThePost = and(
  eq(publications.workspaceId, sql.placeholder("workspaceId")),
  eq(publications.postId, sql.placeholder("postId")),
);

const ofPost = prepared("publications_of_post", (db) =>
  db
    .select()
    .from(publications)
    .where(and(ofThePost, isNull(publications.deletedAt)))
    .orderBy(asc(publications.position), asc(publications.id)),
);
const lastOfPost = prepared("last_publication_of_post", (db) =>
  db
    .select({ position: max(publications.position) })
    .from(publications)
    .where(ofThePost),
);

const writeInstant = prepared("publication_instant", (db) =>
  db
    .update(publications)
    .set({ instant: sql`${sql.placeholder("instant")}` })
    .where(
      and(
        eq(publications.workspaceId, sql.placeholder("workspaceId")),
        eq(publications.id, sql.placeholder("id")),
      ),
    )
    .returning({ id: publications.id }),
);

const countOfPost = prepared("count_of_post", (db) =>
  db
    .select({ count: count() })
    .from(publications)
    .where(and(ofThePost, isNull(publications.deletedAt))),
);
const writeCount = prepared("publication_count", (db) =>
  db
    .update(posts)
    .set({ publicationCount: sql`${sql.placeholder("count")}` })
    .where(
      and(
        eq(posts.workspaceId, sql.placeholder("workspaceId")),
        eq(posts.id, sql.placeholder("postId")),
        ne(posts.publicationCount, sql.placeholder("count")),
      ),
    )
    .returning({ id: posts.id }),
);

/** Also one that was taken off its channel: look at `deletedAt`. */
export const publicationById = listed.byId;

/** In order of arrival, without those taken off their channel. */
export async function publicationsOf(
  reader: Reader,
  workspaceId: string,
  postId: string,
): Promise<PublicationRow[]> {
  return ofPost(reader, { workspaceId, postId });
}

/** Of all posts, each post's in order of arrival, without those taken off their channel. */
export const allPublications = (reader: Reader, workspaceId: string): Promise<PublicationRow[]> =>
  listed.list(reader, workspaceId);

/** Dated ones of a channel: what a change of its zone gives another instant. */
export async function datedOfChannel(
  reader: Reader,
  workspaceId: string,
  channelId: string,
): Promise<{ id: string; at: string }[]> {
  const rows = await reader.db
    .select({ id: publications.id, at: publications.at })
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        eq(publications.channelId, channelId),
        isNotNull(publications.at),
      ),
    );
  return rows as { id: string; at: string }[];
}

/** Derived from `at` and the zone, so nobody's version changes. */
export async function setInstant(tx: Tx, workspaceId: string, id: string, instant: number): Promise<void> {
  await writeInstant(tx, { workspaceId, id, instant });
}

/** At the end of its post's list, unless `position` says where. */
export async function insertPublication(tx: Tx, row: NewPublication): Promise<PublicationRow> {
  const { workspaceId, postId } = row;
  const [last] = await lastOfPost(tx, { workspaceId, postId });
  const inserted = await listed.insert(tx, { ...row, position: row.position ?? (last?.position ?? -1) + 1 });
  await recount(tx, inserted);
  return inserted;
}

/** null: there is none of that version any more, somebody else was first. */
export async function updatePublication(
  tx: Tx,
  workspaceId: string,
  id: string,
  version: number,
  patch: PublicationPatch,
): Promise<PublicationRow | null> {
  const updated = await listed.update(tx, workspaceId, id, version, patch);
  if (updated && patch.deletedAt !== undefined) await recount(tx, updated);
  return updated;
}

/** A post that no channel carries is found by this count. */
async function recount(tx: Tx, { workspaceId, postId }: PublicationRow): Promise<void> {
  const [carried] = await countOfPost(tx, { workspaceId, postId });
  await writeCount(tx, { workspaceId, postId, count: carried!.count });
}

/** What posts in the bin have on a channel. */
export async function ofBinnedPosts(
  reader: Reader,
  workspaceId: string,
  channelId: string,
): Promise<PublicationRow[]> {
  return reader.db
    .select(getTableColumns(publications))
    .from(publications)
    .innerJoin(posts, and(eq(posts.workspaceId, publications.workspaceId), eq(posts.id, publications.postId)))
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        eq(publications.channelId, channelId),
        isNull(publications.deletedAt),
        isNotNull(posts.deletedAt),
      ),
    );
}

/** What a channel carries, dated or not; without posts in the bin. */
export async function countOnChannel(
  reader: Reader,
  workspaceId: string,
  channelId: string,
): Promise<number> {
  const [carried] = await reader.db
    .select({ count: count() })
    .from(publications)
    .innerJoin(posts, and(eq(posts.workspaceId, publications.workspaceId), eq(posts.id, publications.postId)))
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        eq(publications.channelId, channelId),
        isNull(publications.deletedAt),
        isNull(posts.deletedAt),
      ),
    );
  return carried!.count;
}
