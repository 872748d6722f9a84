"use server";

import { type PlanWork, planAction } from "@/lib/calendar/plan-action";
import { channelById } from "@/lib/channels/repository";
import { memberAction } from "@/lib/people/action";
import { membersOf } from "@/lib/people/repository";
import { idNamed, versionNamed } from "@/lib/platform/fields";
import { ok, type Refusal, type Result, refuse } from "@/lib/platform/result";
import { answerWithPost, conflictOver } from "@/lib/posts/answers";
import { authorizedPost } from "@/lib/posts/authorize";
import { postById } from "@/lib/posts/repository";
import { maySetStatus } from "@/lib/posts/rules";
import { approval, approvals, channelPolicy, returning, workspacePolicy } from "./input";
import { mayApproveAnything } from "./policies";
import { verdictById } from "./repository";
import { asMember } from "./rules";
import { approvalWork } from "./settle";
import { giveVerdict, withdraw } from "./verdict";
import type { BulkOutcome } from "./view";
import type { ApprovalPolicy, Verdict } from "./vocabulary";

export const submitForReview = planAction({
  name: "approvals.submit",
  verb: "post.submit",
  permission: "contribute",
  input: versionNamed,
  run: async (work) => {
    const { tx, actor, input, ledger } = work;
    const post = await authorizedPost(tx, actor, input.id);
    if (!post.ok) return post;
    const status = maySetStatus(actor, post.data.status, "in_review");
    if (!status.ok) return status;
    const submitted = await ledger.patch("post", post.data, input.version, { status: "in_review" });
    return submitted ? answerWithPost(work, input.id) : conflictOver(work, input.id);
  },
});

/** Any member may be named an approver, a viewer too: the row decides. */
export const approvePost = planAction({
  name: "approvals.approve",
  verb: "post.approve",
  permission: "read",
  input: approval,
  run: (work) => judge(work, "approved"),
});

export const returnPost = planAction({
  name: "approvals.return",
  verb: "post.return",
  permission: "read",
  input: returning,
  run: (work) => judge(work, "returned"),
});

type Read = { id: string; step: number; digest: string; comment: string };

async function judge(work: PlanWork & { input: Read }, verdict: Verdict) {
  const { tx, actor, input } = work;
  const post = await postById(tx, actor.workspace.id, input.id);
  if (!post) return refuse("not_found");
  const { id, ...read } = input;
  const by = { ...asMember(actor), name: actor.name };
  const given = await giveVerdict(approvalWork(work), post, { ...read, by, verdict });
  return given.ok ? answerWithPost(work, id) : given;
}

const admitMany = memberAction({
  name: "approvals.many",
  permission: "read",
  input: approvals,
  run: async ({ tx, who: actor, input }) =>
    (await mayApproveAnything(tx, actor)) ? ok(input) : refuse("forbidden"),
});

/**
 * Each post by itself, as if approved one after the other: what one of them is refused takes no other back, and each can be
 * undone alone.
 */
export async function approveMany(raw: unknown): Promise<Result<{ outcomes: BulkOutcome[] }>> {
  const admitted = await admitMany(raw);
  if (!admitted.ok) return admitted;
  const { posts, workspace, comment } = admitted.data;
  const outcomes: BulkOutcome[] = [];
  for (const post of posts) {
    const answer = await approvePost({ workspace, comment, ...post });
    outcomes.push(
      answer.ok
        ? { id: post.id, status: answer.data.post.status, activityId: answer.data.change.activityId }
        : { id: post.id, refusal: { code: answer.code, message: answer.message, values: answer.values } },
    );
  }
  return ok({ outcomes });
}

/** `id` names the approval. */
export const withdrawApproval = planAction({
  name: "approvals.withdraw",
  verb: "post.withdraw",
  permission: "read",
  input: idNamed,
  run: async (work) => {
    const { tx, actor, input } = work;
    const verdict = await verdictById(tx, actor.workspace.id, input.id);
    if (!verdict) return refuse("not_found");
    const withdrawn = await withdraw(approvalWork(work), verdict, actor.userId);
    return withdrawn.ok ? answerWithPost(work, verdict.postId) : withdrawn;
  },
});

export const setWorkspacePolicy = planAction({
  name: "approvals.workspace_policy",
  verb: "approval.policy",
  permission: "configure",
  input: workspacePolicy,
  run: async ({ tx, actor, input, ledger }) => {
    const stranger = await strangerIn(tx, actor.workspace.id, input.approval, actor.workspace.approval);
    if (stranger) return stranger;
    const approval = input.approval.steps.length > 0 ? input.approval : null;
    const edited = await ledger.patchWorkspace(actor.workspace, input.version, { approval });
    return edited ? ok({}) : refuse("conflict", "conflict", { current: actor.workspace.approval });
  },
});

export const setChannelPolicy = planAction({
  name: "approvals.channel_policy",
  verb: "approval.policy",
  permission: "configure",
  input: channelPolicy,
  run: async ({ tx, actor, input, ledger }) => {
    const channel = await channelById(tx, actor.workspace.id, input.id);
    if (!channel || channel.deletedAt !== null) return refuse("not_found");
    const stranger = await strangerIn(tx, actor.workspace.id, input.approval, channel.approval);
    if (stranger) return stranger;
    const edited = await ledger.patch("channel", channel, input.version, { approval: input.approval });
    return edited ? ok({}) : refuse("conflict", "conflict", { current: channel.approval });
  },
});

/** Only members are named; who was named already may stay, also after leaving. */
async function strangerIn(
  tx: PlanWork["tx"],
  workspaceId: string,
  wished: ApprovalPolicy | null,
  named: ApprovalPolicy | null,
): Promise<Refusal | null> {
  if (!wished || wished.steps.every(({ members }) => members.length === 0)) return null;
  const known = new Set((await membersOf(tx, workspaceId)).map(({ userId }) => userId));
  for (const { members } of named?.steps ?? []) for (const userId of members) known.add(userId);
  for (const [index, { members }] of wished.steps.entries()) {
    const place = members.findIndex((userId) => !known.has(userId));
    if (place >= 0)
      return refuse("invalid", "invalid", {
        fields: { [`approval.steps.${index}.members.${place}`]: "not_one_of" },
      });
  }
  return null;
}
