import {
  aCampaign,
  aChannel,
  aColumn,
  aComment,
  aContributor,
  aMail,
  aMember,
  anAssignment,
  anAudience,
  anEvent,
  anObjective,
  aPost,
  aPublication,
  aSession,
  aTask,
  aUser,
  aWorkspace,
  claimOf,
} from "@/db/builders";

import type { Store } from "@/db/store";
import { contentOf, digestOf } from "@/lib/approvals/content";
import { insertVerdict } from "@/lib/approvals/repository";
import type { ApprovalPolicy } from "@/lib/approvals/vocabulary";
import type { AssignmentAnswer } from "@/lib/assignments/vocabulary";
import { insertIgnoredFlag } from "@/lib/flags/repository";
import { insertNotices } from "@/lib/notifications/repository";
import { INVITATION_MS, newToken, tokenHash } from "@/lib/people/invitations";
import { hashPassword } from "@/lib/people/password";
import { insertInvitation } from "@/lib/people/repository";
import type { SessionClaim } from "@/lib/people/session";
import type { Role } from "@/lib/people/vocabulary";
import { flagKey } from "@/lib/plan/flag";
import { now } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/id";
import type { RuleOff } from "@/lib/tuning/vocabulary";
import { sharedWorld } from "./share-world";

/** Two workspaces of the same kind, and everyone who might knock: for tests that call actions. */
export interface World {
  here: Side;
  /** Another workspace, whose ids are foreign here. */
  there: Side;
  people: Record<Role | "outsider", SessionClaim>;
  /** Another session of the owner's. */
  phone: string;
  password: string;
  /** Of an invitation to `here` for an address without an account, and for the outsider's. */
  tokens: { newcomer: string; outsider: string };
}

export type Side = Awaited<ReturnType<typeof aSide>> & Awaited<ReturnType<typeof decisions>>;

/** Once a process: a hash is slow on purpose. */
let hashed: Promise<string> | undefined;

export async function aWorld(store: Store): Promise<World> {
  const password = "a long enough password";
  hashed ??= hashPassword(password);
  const passwordHash = await hashed;
  const tokens = { newcomer: newToken(), outsider: newToken() };
  return store.write(async (tx) => {
    const here = await aSide(tx);
    const there = await aSide(tx);
    const member = async (role: Role, contributorId: string | null = null) =>
      claimOf((await aMember(tx, here.workspace, role, { passwordHash, contributorId })).user.id);
    const outsider = await aUser(tx, { passwordHash });
    const people = {
      owner: await member("owner"),
      manager: await member("manager"),
      editor: await member("editor"),
      contributor: await member("contributor"),
      viewer: await member("viewer"),
      outsider: claimOf(outsider.id),
    };
    const by = people.owner.userId;
    const phone = (await aSession(tx, by, { id: newId() })).id;
    await invite(tx, here.workspace, by, { token: tokens.outsider, email: outsider.email });
    return {
      here: {
        ...here,
        ...(await decisions(tx, here, by, { token: tokens.newcomer, email: "nouvelle@lemoine.example" })),
      },
      there: {
        ...there,
        ...(await decisions(tx, there, by, { token: newToken(), email: "autre@lemoine.example" })),
      },
      people,
      phone,
      password,
      tokens,
    };
  });
}

type Tx = Parameters<typeof aWorkspace>[0];
type Invited = { token: string; email: string };

async function decisions(
  tx: Tx,
  { workspace, channel, post }: { workspace: string; channel: string; post: string },
  by: string,
  invited: Invited,
) {
  const ignored = await insertIgnoredFlag(tx, {
    workspaceId: workspace,
    id: newId(),
    flagKey: flagKey({ ...A_FLAG, subject: { channel } }),
    rule: A_FLAG.rule,
    subject: { channel },
    reason: "Fermeture annuelle",
    until: "2999-12-31",
    createdBy: by,
    createdAt: now(),
  });
  const said = { workspaceId: workspace, postId: post, userId: by };
  const approved = await anApprovedPost(tx, workspace, by);
  return {
    ignored: ignored.id,
    invitation: (await invite(tx, workspace, by, invited)).id,
    comment: (await aComment(tx, said)).id,
    resolved: (await aComment(tx, { ...said, resolvedAt: 1 })).id,
    ...approved,
    ...(await sharedWorld(tx, workspace)),
    notice: (await aNotice(tx, workspace, post, by)).id,
    mail: (await aMail(tx, { workspaceId: workspace, state: "uncertain" })).id,
  };
}

/** And another one in review, as it would be read. */
async function anApprovedPost(tx: Tx, workspaceId: string, userId: string) {
  const post = await aPost(tx, { workspaceId, status: "approved" });
  const content = contentOf({ ...post, link: post.link ?? null }, []);
  const digest = digestOf(content);
  const verdict = {
    step: 1,
    verdict: "approved",
    digest,
    content,
    userId,
    byName: "Lucie",
    comment: "",
  } as const;
  const given = { ...verdict, workspaceId, id: newId(), postId: post.id, at: now() };
  const reviewed = await aPost(tx, { workspaceId, status: "in_review" });
  return { approval: (await insertVerdict(tx, given)).id, reviewed: { id: reviewed.id, step: 1, digest } };
}

const A_POLICY: ApprovalPolicy = {
  steps: [{ name: "Direction", roles: ["manager"], members: [], outside: false }],
};

/** Of nobody who is here: who decided may have left. */
const A_RULE_OFF: RuleOff = { rule: "cadence.bunched", reason: "Un jour de marché", by: "somebody", at: 1 };

const A_FLAG = { rule: "cadence.silence", from: "2026-12-24", to: "2027-01-03" } as const;

async function aNotice(tx: Tx, workspaceId: string, postId: string, userId: string) {
  const payload = { title: "Coulisses", by: "Inès", role: "author", due: null };
  const told = { id: newId(), workspaceId, userId, kind: "asked" as const, key: newId(), postId, payload };
  return (await insertNotices(tx, [{ ...told, at: now() }]))[0]!;
}

const invite = (tx: Tx, workspaceId: string, createdBy: string, { token, email }: Invited) =>
  insertInvitation(tx, {
    id: newId(),
    workspaceId,
    tokenHash: tokenHash(token),
    email,
    name: "Invitée",
    role: "editor",
    createdBy,
    createdAt: now(),
    expiresAt: now() + INVITATION_MS,
  });

const ANOTHER_DATE: AssignmentAnswer = { kind: "other_date", reason: "", due: "2999-12-01", at: 1 };

async function aSide(tx: Tx) {
  const { id: workspaceId, slug } = await aWorkspace(tx, { rulesOff: [A_RULE_OFF], approval: A_POLICY });
  const of = { workspaceId };
  const contributor = (await aContributor(tx, of)).id;
  const channel = (await aChannel(tx, of)).id;
  const colleague = (await aContributor(tx, { ...of, name: "Marc Weber" })).id;
  await anEvent(tx, { ...of, startsOn: "2999-01-01", endsOn: "2999-01-01", ownerId: contributor });
  const emptyChannel = (await aChannel(tx, of)).id;
  const objective = (await anObjective(tx, of)).id;
  const campaign = (await aCampaign(tx, of)).id;
  const audience = (await anAudience(tx, of)).id;
  const column = (await aColumn(tx, of)).id;
  const event = (await anEvent(tx, of)).id;
  const task = (await aTask(tx, { ...of, eventId: event })).id;
  const post = (await aPost(tx, of)).id;
  const binned = (await aPost(tx, { ...of, deletedAt: 1 })).id;
  const publication = (await aPublication(tx, { ...of, postId: post, channelId: channel })).id;
  const published = (await aPost(tx, { ...of, status: "published" })).id;
  const at = "2020-01-06T09:00";
  const out = (await aPublication(tx, { ...of, postId: published, channelId: channel, at })).id;
  const askedPost = (await aPost(tx, of)).id;
  const assignment = (
    await anAssignment(tx, { ...of, postId: askedPost, contributorId: contributor, answer: ANOTHER_DATE })
  ).id;
  return {
    workspace: workspaceId,
    slug,
    contributor,
    colleague,
    channel,
    emptyChannel,
    objective,
    campaign,
    audience,
    column,
    event,
    task,
    post,
    askedPost,
    assignment,
    binned,
    publication,
    out,
  };
}
