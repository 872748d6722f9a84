import type { Reader } from "@/db/store";
import type { RecordedChange } from "@/lib/activity/ledger";
import { verdictById } from "@/lib/approvals/repository";
import { commentById } from "@/lib/comments/repository";
import type { Actor } from "@/lib/people/actor";
import { postById } from "@/lib/posts/repository";
import { publicationById, publicationsOf } from "@/lib/publications/repository";
import { calendarOfPost, contributorsOfPosts } from "./repository";
import { calendarPublication, looseIdea, namedOn } from "./rows";
import type { PlanChange } from "./view";

type TouchedPosts = Pick<PlanChange, "publications" | "removed" | "looseIdeas" | "noLongerLoose">;

/** Touched post → the account that made it: who else may edit it hangs on that. */
export type Makers = ReadonlyMap<string, string | null>;

/** What recorded changes mean for a calendar on a screen: the posts as they are now, and whether the rest changed too. */
export async function touchedBy(
  reader: Reader,
  actor: Actor,
  changes: readonly RecordedChange[],
): Promise<{ posts: TouchedPosts; makers: Makers; frame: boolean }> {
  const { postIds, publicationIds } = await postsTouched(reader, actor.workspace.id, changes);
  const { posts, makers } = await presentPosts(reader, actor, [...postIds], publicationIds);
  const talked = await makersOfTalked(reader, actor.workspace.id, changes);
  return { posts, makers: new Map([...makers, ...talked]), frame: touchFrame(changes) };
}

/** Posts on which something was said or decided are as they were, but whoever has one open wants to read it. */
async function makersOfTalked(
  reader: Reader,
  workspaceId: string,
  changes: readonly RecordedChange[],
): Promise<Makers> {
  const makers = new Map<string, string | null>();
  for (const { entity, id } of changes) {
    const byId = entity === "comment" ? commentById : entity === "approval" ? verdictById : null;
    const about = await byId?.(reader, workspaceId, id);
    const post = about && (await postById(reader, workspaceId, about.postId));
    if (post) makers.set(post.id, post.createdBy);
  }
  return makers;
}

/** Whether channels, events, tasks, people, … are no longer what they were. */
export function touchFrame(changes: readonly RecordedChange[]): boolean {
  return changes.some(({ entity }) => !ABOUT_POSTS.has(entity) && !BESIDE_THE_PLAN.has(entity));
}

/** Neither posts nor what they hang on: nothing that a calendar draws. */
const BESIDE_THE_PLAN: ReadonlySet<RecordedChange["entity"]> = new Set([
  "ignored_flag",
  "comment",
  "approval",
  "figures",
  "kpi_value",
]);

const ABOUT_POSTS: ReadonlySet<RecordedChange["entity"]> = new Set(["post", "publication", "assignments"]);

/** The posts that changes are about, and the publications that changed themselves. */
export async function postsTouched(
  reader: Reader,
  workspaceId: string,
  changes: readonly RecordedChange[],
): Promise<{ postIds: Set<string>; publicationIds: Set<string> }> {
  const postIds = new Set<string>();
  const publicationIds = new Set<string>();
  for (const { entity, id } of changes) {
    if (entity === "publication") {
      publicationIds.add(id);
      const row = await publicationById(reader, workspaceId, id);
      if (row) postIds.add(row.postId);
    } else if (ABOUT_POSTS.has(entity)) postIds.add(id);
  }
  return { postIds, publicationIds };
}

async function presentPosts(
  reader: Reader,
  actor: Actor,
  postIds: string[],
  publicationIds: ReadonlySet<string>,
): Promise<{ posts: TouchedPosts; makers: Makers }> {
  const workspaceId = actor.workspace.id;
  const named = namedOn(await contributorsOfPosts(reader, workspaceId, postIds));
  const gone = new Set(publicationIds);
  const makers = new Map<string, string | null>();
  const touched: TouchedPosts = { publications: [], removed: [], looseIdeas: [], noLongerLoose: [] };
  for (const postId of postIds) {
    const post = await postById(reader, workspaceId, postId);
    makers.set(postId, post?.createdBy ?? null);
    const rows = await calendarOfPost(reader, workspaceId, postId);
    touched.publications.push(...rows.map((row) => calendarPublication(row, named, actor)));
    if (post?.deletedAt) for (const { id } of await publicationsOf(reader, workspaceId, postId)) gone.add(id);
    if (post && post.deletedAt === null && rows.length === 0)
      touched.looseIdeas.push(looseIdea(post, named, actor));
    else touched.noLongerLoose.push(postId);
  }
  const present = new Set(touched.publications.map(({ id }) => id));
  touched.removed = [...gone].filter((id) => !present.has(id));
  return { posts: touched, makers };
}
