import { isDeepStrictEqual } from "node:util";
import type { PlanWork } from "@/lib/calendar/plan-action";
import { ignoredFlagById, setFlagRevoked } from "@/lib/flags/repository";
import { can, type Permission } from "@/lib/people/rules";
import type { PlanAssignment } from "@/lib/plan/document";
import { ok, type Refusal, type Result, refuse } from "@/lib/platform/result";
import { planAssignment } from "@/lib/posts/assignments";
import { authorizedPost } from "@/lib/posts/authorize";
import { missingReference } from "@/lib/posts/references";
import { assignmentsOf, postById } from "@/lib/posts/repository";
import { mayMove } from "@/lib/posts/rules";
import { dated, openChannel } from "@/lib/publications/dating";
import { publicationById } from "@/lib/publications/repository";
import { KEEPERS, type KeptEntity } from "./keepers";
import type { Fields, RecordedChange } from "./ledger";

type Contrary = (work: PlanWork, change: RecordedChange) => Promise<Refusal | null>;

/**
 * Puts the recorded fields back to what they were, last change first. Refuses, and so changes nothing at all, where a
 * field is no longer what the undone change made it: that would erase somebody else's work.
 */
export async function applyContrary(
  work: PlanWork,
  changes: readonly RecordedChange[],
): Promise<Result<object>> {
  for (const change of changes.toReversed()) {
    const refusal = await contraryOf(change.entity)(work, change);
    if (refusal) return refusal;
  }
  return ok({});
}

function contraryOf(entity: RecordedChange["entity"]): Contrary {
  switch (entity) {
    case "post":
      return postBack;
    case "publication":
      return publicationBack;
    case "assignments":
      return assignmentsBack;
    case "workspace":
      return workspaceBack;
    case "ignored_flag":
      return ignoredFlagBack;
    case "event":
    case "task":
    case "objective":
    case "campaign":
      return thingBack(entity, "plan");
    case "channel":
    case "contributor":
      return thingBack(entity, "configure");
  }
}

const postBack: Contrary = async (work, change) => {
  const { tx, actor, ledger } = work;
  const row = await postById(tx, actor.workspace.id, change.id);
  const post = await authorizedPost(tx, actor, change.id, { binned: row?.deletedAt != null });
  if (!post.ok) return post;
  if (!stillAs(post.data, change.after) || (await missingReference(tx, actor, change.before)))
    return changedSince();
  return (await ledger.patch("post", post.data, post.data.version, change.before)) ? null : changedSince();
};

const publicationBack: Contrary = async ({ tx, actor, ledger }, change) => {
  const publication = await publicationById(tx, actor.workspace.id, change.id);
  if (!publication) return refuse("not_found");
  const post = await postById(tx, actor.workspace.id, publication.postId);
  const allowed = await authorizedPost(tx, actor, publication.postId, { binned: post?.deletedAt != null });
  if (!allowed.ok) return allowed;
  const movable = mayMove(allowed.data.status);
  if (!movable.ok && !("text" in change.before || "result" in change.before)) return movable;
  const back = { ...publication, ...(change.before as Partial<typeof publication>) };
  const channel = await openChannel(tx, actor.workspace, back.channelId);
  if (!channel || !stillAs(publication, change.after)) return changedSince();
  const patch = { ...change.before, ...dated(back.at, channel, actor.workspace) };
  return (await ledger.patch("publication", publication, publication.version, patch)) ? null : changedSince();
};

const assignmentsBack: Contrary = async ({ tx, actor, ledger }, change) => {
  const post = await authorizedPost(tx, actor, change.id);
  if (!post.ok) return post;
  const present = (await assignmentsOf(tx, actor.workspace.id, change.id)).map(planAssignment);
  if (!isDeepStrictEqual(present, change.after.list)) return changedSince();
  const list = change.before.list as PlanAssignment[];
  for (const { contributor } of list) {
    if (await missingReference(tx, actor, { contributorId: contributor })) return changedSince();
  }
  await ledger.assign(post.data, list);
  return null;
};

const workspaceBack: Contrary = async ({ actor, ledger }, change) => {
  if (!can(actor.role, "configure")) return refuse("forbidden");
  if (!stillAs(actor.workspace, change.after)) return changedSince();
  return (await ledger.patchWorkspace(actor.workspace, actor.workspace.version, change.before))
    ? null
    : changedSince();
};

const ignoredFlagBack: Contrary = async ({ tx, actor, at, ledger }, change) => {
  if (!can(actor.role, "plan")) return refuse("forbidden");
  const row = await ignoredFlagById(tx, actor.workspace.id, change.id);
  if (!row || (row.revokedAt === null) !== (change.after.revokedAt === null)) return changedSince();
  const revoked = change.before.revokedAt === null ? null : { at, by: actor.userId };
  await setFlagRevoked(tx, actor.workspace.id, row.id, row.version, revoked);
  ledger.record("ignored_flag", row.id, { revokedAt: row.revokedAt }, { revokedAt: revoked?.at ?? null });
  return null;
};

function thingBack(entity: Exclude<KeptEntity, "post" | "publication">, permission: Permission): Contrary {
  return async ({ tx, actor, ledger }, change) => {
    if (!can(actor.role, permission)) return refuse("forbidden");
    const row = (await KEEPERS[entity].byId(tx, actor.workspace.id, change.id)) as
      | (Fields & { version: number })
      | null;
    if (!row) return refuse("not_found");
    if (!stillAs(row, change.after)) return changedSince();
    return (await ledger.patch(entity, row as never, row.version, change.before as never))
      ? null
      : changedSince();
  };
}

const stillAs = (row: Fields, fields: Fields): boolean =>
  Object.entries(fields).every(([key, value]) => isDeepStrictEqual(row[key] ?? null, value));

const changedSince = (): Refusal => refuse("conflict", "changed_since");
