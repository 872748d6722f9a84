import { cache } from "react";
import { type Reader, store } from "@/db/store";
import { channelsOf } from "@/lib/channels/repository";
import type { Actor } from "@/lib/people/actor";
import { membersOf } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { contentOf, digestOf } from "./content";
import { type Policies, policiesOf } from "./policies";
import {
  carriedByStatus,
  latestVerdicts,
  type WaitingPublication,
  type WaitingRow,
  waitingPosts,
  waitingPublications,
  waitingVerdicts,
} from "./repository";
import { askedFor, asMember, standingApprovals } from "./rules";
import { shownApproval, shownVerdict } from "./shown";
import type { ApprovalState } from "./state";
import type { DecidedPost, WaitingPost } from "./view";
import type { ApprovalPolicy } from "./vocabulary";

const DECIDED_MOST = 100;

/** How many posts wait for this member: the badge of every page. Free where nobody has to approve anything. */
export const waitingFor = cache(
  async (actor: Actor): Promise<number> => store().snapshot((reader) => countWaiting(reader, actor)),
);

export async function countWaiting(reader: Reader, actor: Actor): Promise<number> {
  const policies = await policiesOf(reader, actor.workspace);
  if (!policies.everNames(asMember(actor))) return 0;
  const members = await membersOf(reader, actor.workspace.id);
  const waiting = await waitingStates(reader, actor, policies);
  return waiting.filter(({ state }) => isAsked(actor, members, state)).length;
}

/** Everything that waits for an approval, in order of its dates, the undated last. */
export async function approvalQueue(actor: Actor): Promise<WaitingPost[]> {
  return store().snapshot((reader) => queueOf(reader, actor));
}

export async function queueOf(reader: Reader, actor: Actor): Promise<WaitingPost[]> {
  const policies = await policiesOf(reader, actor.workspace);
  if (!policies.any) return [];
  const members = await membersOf(reader, actor.workspace.id);
  const waiting = await waitingStates(reader, actor, policies);
  return waiting
    .map(({ post, carried, state }) => ({
      id: post.id,
      title: post.title,
      updatedAt: post.updatedAt,
      publications: inTime(carried),
      approval: shownApproval(state, asMember(actor), members),
      asked: isAsked(actor, members, state),
    }))
    .sort((a, b) => compare(firstDay(a), firstDay(b)));
}

/** Whether anybody has to approve anything here. */
export const asksApproval = async (actor: Actor): Promise<boolean> =>
  (await policiesOf(store().read, actor.workspace)).any;

/** The verdicts given last, newest first. */
export async function decidedLately(actor: Actor): Promise<DecidedPost[]> {
  const rows = await latestVerdicts(store().read, actor.workspace.id, DECIDED_MOST);
  return rows.map((row) => ({
    ...shownVerdict(row, actor.userId),
    postId: row.postId,
    title: row.title,
    status: row.status,
  }));
}

export interface PolicySettings {
  /** Of the workspace. */
  version: number;
  approval: ApprovalPolicy;
  channels: { id: string; version: number; name: string; network: string; approval: ApprovalPolicy | null }[];
  members: { userId: string; name: string; role: Role }[];
  /** Posts that wait or may go out, counted by the channels that carry them. */
  posts: { channelIds: string[]; waiting: number; cleared: number }[];
}

export async function policySettings(actor: Actor): Promise<PolicySettings> {
  return store().snapshot(async (reader) => {
    const { id, version, approval } = actor.workspace;
    const channels = await channelsOf(reader, id);
    const members = await membersOf(reader, id);
    return {
      version,
      approval: approval ?? { steps: [] },
      channels: channels.map(({ id, version, name, network, approval }) => ({
        id,
        version,
        name,
        network,
        approval,
      })),
      members: members.map(({ userId, name, role }) => ({ userId, name, role })),
      posts: counted(await carriedByStatus(reader, id)),
    };
  });
}

interface Waiting {
  post: WaitingRow;
  carried: WaitingPublication[];
  state: ApprovalState;
}

/** The posts in review that lack a step, each with how far it has come. */
async function waitingStates(reader: Reader, { workspace }: Actor, policies: Policies): Promise<Waiting[]> {
  const rows = await waitingPosts(reader, workspace.id);
  const carriedBy = Map.groupBy(await waitingPublications(reader, workspace.id), ({ postId }) => postId);
  const verdictsOn = Map.groupBy(await waitingVerdicts(reader, workspace.id), ({ postId }) => postId);
  const waiting: Waiting[] = [];
  for (const post of rows) {
    const carried = carriedBy.get(post.id) ?? [];
    const demands = policies.of(carried.map(({ channelId }) => channelId));
    if (demands.length === 0) continue;
    const content = contentOf(post, carried);
    const digest = digestOf(content);
    const verdicts = verdictsOn.get(post.id) ?? [];
    const standing = standingApprovals(verdicts, digest);
    if (standing.length >= demands.length) continue;
    waiting.push({ post, carried, state: { content, digest, demands, standing, verdicts } });
  }
  return waiting;
}

const isAsked = (
  { userId }: Actor,
  members: Parameters<typeof askedFor>[0],
  { demands, standing }: ApprovalState,
): boolean =>
  askedFor(members, demands[standing.length]!, standing).some((member) => member.userId === userId);

const inTime = (carried: readonly WaitingPublication[]) =>
  carried
    .map(({ channelId, at }) => ({ channelId, at }))
    .sort((a, b) => compare(a.at ?? UNDATED, b.at ?? UNDATED) || compare(a.channelId, b.channelId));

const firstDay = ({ publications }: WaitingPost): string => publications[0]?.at ?? UNDATED;
/** After every date. */
const UNDATED = "~";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function counted(rows: Awaited<ReturnType<typeof carriedByStatus>>): PolicySettings["posts"] {
  const groups = new Map<string, PolicySettings["posts"][number]>();
  for (const [, carried] of Map.groupBy(rows, ({ postId }) => postId)) {
    const channelIds = [...new Set(carried.flatMap(({ channelId }) => channelId ?? []))].sort();
    const key = JSON.stringify(channelIds);
    const group = groups.get(key) ?? { channelIds, waiting: 0, cleared: 0 };
    if (carried[0]!.status === "in_review") group.waiting += 1;
    else group.cleared += 1;
    groups.set(key, group);
  }
  return [...groups.values()];
}
