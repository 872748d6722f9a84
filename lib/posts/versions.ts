import type { Reader } from "@/db/store";
import { changesIn } from "@/lib/activity/difference";
import { type ActivityRow, recentActivity } from "@/lib/activity/repository";
import type { PlanMedia } from "@/lib/plan/document";
import type { PublicationRow } from "@/lib/publications/repository";
import type { PostRow } from "./repository";

/** What a version of a post is: what one reads. When and by whom it is published is the plan's, not the version's. */
export interface PostContent {
  title: string;
  text: string;
  link: string | null;
  media: PlanMedia[];
}
const CONTENT = ["title", "text", "link", "media"] as const satisfies readonly (keyof PostContent)[];

export interface PostVersion {
  content: PostContent;
  /** Publication → its own wording. */
  wordings: ReadonlyMap<string, string | null>;
}

/**
 * The post as it was right after an activity: what was recorded since is walked back, newest first, whichever post those
 * activities were about, as a fix or an undo can touch many.
 */
export async function versionAfter(
  reader: Reader,
  post: PostRow,
  publications: readonly PublicationRow[],
  activity: ActivityRow,
): Promise<PostVersion> {
  const content: PostContent = { title: post.title, text: post.text, link: post.link, media: post.media };
  const wordings = new Map(publications.map(({ id, text }) => [id, text]));
  for await (const { payload } of since(reader, activity)) {
    for (const { entity, id, before } of changesIn(payload).toReversed()) {
      if (entity === "post" && id === post.id) Object.assign(content, contentIn(before));
      if (entity === "publication" && wordings.has(id) && "text" in before)
        wordings.set(id, before.text as string | null);
    }
  }
  return { content, wordings };
}

function contentIn(fields: Record<string, unknown>): Partial<PostContent> {
  return Object.fromEntries(
    CONTENT.filter((field) => field in fields).map((field) => [field, fields[field]]),
  );
}

const AT_ONCE = 200;

/** Everything newer than an activity, newest first. */
async function* since(reader: Reader, { workspaceId, id }: ActivityRow): AsyncGenerator<ActivityRow> {
  let before: { at: number; id: string } | undefined;
  for (;;) {
    const rows = await recentActivity(reader, workspaceId, { before, limit: AT_ONCE });
    for (const row of rows) {
      if (row.id === id) return;
      yield row;
    }
    before = rows.at(-1);
    if (!before) return;
  }
}
