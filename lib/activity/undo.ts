import { isDeepStrictEqual } from "node:util";
import { setWithdrawn, verdictById } from "@/lib/approvals/repository";
import { asMember, isGuarded, mayGive } from "@/lib/approvals/rules";
import { approvalState } from "@/lib/approvals/state";
import type { PlanWork } from "@/lib/calendar/plan-action";
import { missingReference } from "@/lib/calendar/references";
import { commentById } from "@/lib/comments/repository";
import { mayDeleteComment, mayEditComment } from "@/lib/comments/rules";
import { mayEditContributor } from "@/lib/contributors/rules";
import { isIgnored } from "@/lib/flags/ignored";
import { ignoredFlagById, setFlagRevoked } from "@/lib/flags/repository";
import { linkOwnAccount } from "@/lib/people/own-link";
import { membersOf } from "@/lib/people/repository";
import { can, type Permission } from "@/lib/people/rules";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { ok, type Refusal, type Result, refuse } from "@/lib/platform/result";
import { type KeptAssignment, keptAssignment, type WishedAssignment } from "@/lib/posts/assignments";
import { authorizedPost, authorizedPublication } from "@/lib/posts/authorize";
import { assignmentsOf, type PostRow, postById } from "@/lib/posts/repository";
import { mayMove, mayTakeBackStatus } from "@/lib/posts/rules";
import { dated, openChannel } from "@/lib/publications/dating";
import { publicationById } from "@/lib/publications/repository";
import { figuresById } from "@/lib/results/repository";
import { KEEPERS, type KeptEntity } from "./keepers";
import { leaves } from "./leaving";
import type { Fields, RecordedChange } from "./ledger";

type Contrary = (
  work: PlanWork,
  change: RecordedChange,
  /** All that is taken back together. */
  changes: readonly RecordedChange[],
) => Promise<Refusal | null>;

/**
 * Puts the recorded fields back to what they were, last change first. Refuses, and so changes nothing at all, where a
 * field is no longer what the undone change made it: that would erase somebody else's work.
 */
export async function applyContrary(
  work: PlanWork,
  changes: readonly RecordedChange[],
): Promise<Result<object>> {
  for (const change of changes.toReversed()) {
    const refusal = await contraryOf(change.entity)(work, change, changes);
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
    case "member":
      return memberBack;
    case "comment":
      return commentBack;
    case "figures":
      return figuresBack;
    case "approval":
      return verdictBack;
    case "event":
    case "task":
    case "objective":
    case "campaign":
    case "audience":
    case "column":
    case "kpi_value":
      return thingBack(entity, "plan");
    case "channel":
      return thingBack(entity, "configure");
    case "contributor":
      return contributorBack;
  }
}

const postBack: Contrary = async (work, change, changes) => {
  const { tx, actor, ledger } = work;
  const byVerdict = changes.some(({ entity }) => entity === "approval");
  const post = await (byVerdict ? judgedPost : postBehind)(work, change.id, change);
  if (!post.ok) return post;
  if (!stillAs(post.data, change.after) || (await missingReference(tx, actor, change.before)))
    return changedSince();
  const status = change.before.status as PostStatus | undefined;
  const allowed = mayTakeBackStatus(actor, post.data.status, status ?? post.data.status);
  if (status !== undefined && !allowed.ok && !byVerdict && !(await fellBack(work, post.data, status)))
    return allowed;
  return (await ledger.patch("post", post.data, post.data.version, change.before)) ? null : changedSince();
};

/** Whoever gave a verdict may take it back with what it made of the post, also where they may not edit the post. */
async function judgedPost({ tx, actor }: PlanWork, postId: string) {
  const row = await postById(tx, actor.workspace.id, postId);
  return row && row.deletedAt === null ? ok(row) : refuse("not_found");
}

/**
 * A contributor's edit sent the post back into review: with the edit, its approval comes and goes. Whether it has one is for
 * `settleApprovals`.
 */
const fellBack = async ({ tx, actor }: PlanWork, post: PostRow, status: PostStatus): Promise<boolean> =>
  ((post.status === "in_review" && isGuarded(status)) ||
    (status === "in_review" && isGuarded(post.status))) &&
  (await approvalState(tx, actor.workspace, post)) !== null;

const publicationBack: Contrary = async (work, change) => {
  const { tx, actor, ledger } = work;
  const publication = await publicationById(tx, actor.workspace.id, change.id);
  if (!publication) return refuse("not_found");
  const post = await postBehind(work, publication.postId, change);
  if (!post.ok) return post;
  const movable = mayMove(post.data.status);
  if (!movable.ok && moves(change.before)) return movable;
  const back = { ...publication, ...(change.before as Partial<typeof publication>) };
  const channel = await openChannel(tx, actor.workspace, back.channelId);
  if (!channel || !stillAs(publication, change.after)) return changedSince();
  const patch = { ...change.before, ...dated(back.at, channel, actor.workspace) };
  return (await ledger.patch("publication", publication, publication.version, patch)) ? null : changedSince();
};

/** To another time or place, or away. */
const moves = (fields: Fields): boolean =>
  "at" in fields || "channelId" in fields || (fields.deletedAt ?? null) !== null;

const assignmentsBack: Contrary = async (work, change) => {
  const { tx, actor, ledger } = work;
  const post = await postBehind(work, change.id, change);
  if (!post.ok) return post;
  const present = (await assignmentsOf(tx, actor.workspace.id, change.id)).map(keptAssignment);
  if (!sameAssignments(present, change.after.list as WishedAssignment[])) return changedSince();
  const list = change.before.list as WishedAssignment[];
  for (const { contributor } of list) {
    if (await missingReference(tx, actor, { contributorId: contributor })) return changedSince();
  }
  await ledger.assign(post.data, list);
  return null;
};

/** Those recorded before assignments had names and answers are compared by what was recorded. */
const sameAssignments = (
  present: readonly KeptAssignment[],
  recorded: readonly WishedAssignment[],
): boolean =>
  present.length === recorded.length &&
  present.every((one, index) => stillAs({ ...one }, { ...recorded[index]! }));

/** The post that a change is about, if this actor may change it. In the bin nothing changes: things only come and go. */
async function postBehind({ tx, actor }: PlanWork, postId: string, change: RecordedChange) {
  const row = await postById(tx, actor.workspace.id, postId);
  const binned = row?.deletedAt != null;
  if (binned && !("deletedAt" in change.before)) return changedSince();
  return authorizedPost(tx, actor, postId, { binned });
}

const verdictBack: Contrary = async (work, change) => {
  const { tx, actor, ledger } = work;
  const verdict = await verdictById(tx, actor.workspace.id, change.id);
  if (!verdict || (verdict.withdrawnAt === null) !== (change.after.withdrawnAt === null))
    return changedSince();
  const withdrawnAt = change.before.withdrawnAt === null ? null : work.at;
  if (withdrawnAt === null) {
    const post = await postById(tx, actor.workspace.id, verdict.postId);
    const demand = post && (await approvalState(tx, actor.workspace, post))?.demands[verdict.step - 1];
    if (!demand) return changedSince();
    if (!mayGive(asMember(actor), demand)) return refuse("forbidden");
  }
  if (!(await setWithdrawn(tx, verdict, withdrawnAt))) return changedSince();
  ledger.record("approval", verdict.id, { ...verdict }, { withdrawnAt });
  return null;
};

const workspaceBack: Contrary = async ({ actor, ledger }, change) => {
  if (!can(actor.role, "configure")) return refuse("forbidden");
  if (!stillAs(actor.workspace, change.after)) return changedSince();
  return (await ledger.patchWorkspace(actor.workspace, actor.workspace.version, change.before))
    ? null
    : changedSince();
};

const ignoredFlagBack: Contrary = async (work, change) => {
  const { tx, actor, at, ledger } = work;
  if (!can(actor.role, "plan")) return refuse("forbidden");
  const row = await ignoredFlagById(tx, actor.workspace.id, change.id);
  if (!row || (row.revokedAt === null) !== (change.after.revokedAt === null)) return changedSince();
  const revoked = change.before.revokedAt === null ? null : { at, by: actor.userId };
  if (!revoked && (await isIgnored(work, row.flagKey))) return changedSince();
  await setFlagRevoked(tx, actor.workspace.id, row.id, row.version, revoked);
  ledger.record("ignored_flag", row.id, { revokedAt: row.revokedAt }, { revokedAt: revoked?.at ?? null });
  return null;
};

/** Who one is in the plan: one's own account alone is ever recorded. `id`: of the account. */
const memberBack: Contrary = async (work, change) => {
  const { tx, actor } = work;
  if (change.id !== actor.userId || !can(actor.role, "configure")) return refuse("forbidden");
  const members = await membersOf(tx, actor.workspace.id);
  const member = members.find(({ userId }) => userId === actor.userId);
  if (!member || !stillAs({ ...member }, change.after)) return changedSince();
  const contributorId = change.before.contributorId as string | null;
  const isTaken = contributorId !== null && members.some((one) => one.contributorId === contributorId);
  if (isTaken || (await missingReference(tx, actor, { contributorId }))) return changedSince();
  return (await linkOwnAccount(work, member, contributorId)) ? null : changedSince();
};

/** As the contrary verb would: whoever may write it may take it away, and bring back what they took away. */
const commentBack: Contrary = async ({ tx, actor, ledger }, change) => {
  const row = await commentById(tx, actor.workspace.id, change.id);
  const post = row && (await postById(tx, actor.workspace.id, row.postId));
  if (!post || post.deletedAt !== null) return refuse("not_found");
  const present = { ...row, deletedAt: null };
  const allowed =
    "text" in change.before
      ? mayEditComment(actor, present)
      : "deletedAt" in change.before
        ? mayDeleteComment(actor, present)
        : can(actor.role, "contribute");
  if (!allowed) return refuse("forbidden");
  if (!stillAs(row, change.after)) return changedSince();
  return (await ledger.patch("comment", row, row.version, change.before)) ? null : changedSince();
};

/** Whoever may enter what a publication brought may take it back. `id`: of the publication. */
const figuresBack: Contrary = async ({ tx, actor, ledger }, change) => {
  const found = await authorizedPublication(tx, actor, change.id);
  if (!found.ok) return found;
  const row = await figuresById(tx, actor.workspace.id, change.id);
  if (!row) return refuse("not_found");
  if (!stillAs(row, change.after)) return changedSince();
  const back = await ledger.patch("figures", row, row.version, change.before);
  if (ledger.subject?.type === "figures") ledger.subject = { type: "post", id: found.data.post.id };
  return back ? null : changedSince();
};

/** What somebody said of their own time they take back as well. */
const contributorBack: Contrary = async (work, change, changes) => {
  const allowed = mayEditContributor(work.actor, change, change.before);
  return allowed.ok ? thingBack("contributor", "contribute")(work, change, changes) : allowed;
};

function thingBack(
  entity: Exclude<KeptEntity, "post" | "publication" | "comment" | "figures">,
  permission: Permission,
): Contrary {
  return async (work, change) => {
    const { tx, actor, ledger } = work;
    if (!can(actor.role, permission)) return refuse("forbidden");
    const row = (await KEEPERS[entity].byId(tx, actor.workspace.id, change.id)) as
      | (Fields & { version: number })
      | null;
    if (!row) return refuse("not_found");
    if (!stillAs(row, change.after)) return changedSince();
    const reason = (change.before.deletedAt ?? null) === null ? null : await leaves(work, entity, change.id);
    if (reason) return reason;
    return (await ledger.patch(entity, row as never, row.version, change.before as never))
      ? null
      : changedSince();
  };
}

const stillAs = (row: Fields, fields: Fields): boolean =>
  Object.entries(fields).every(([key, value]) => isDeepStrictEqual(row[key] ?? null, value));

const changedSince = (): Refusal => refuse("conflict", "changed_since");
