import type { Tx } from "@/db/store";
import { insertMail, type MailRow, type NewMail } from "@/lib/mails/repository";
import {
  insertMember,
  insertUser,
  type MemberRow,
  type NewMember,
  type NewUser,
  type UserRow,
} from "@/lib/people/repository";
import type { SessionClaim } from "@/lib/people/session";
import type { Role } from "@/lib/people/vocabulary";
import { newId } from "@/lib/platform/id";
import { instantToMs } from "@/lib/platform/time";
import { insertSession, type NewSession, type SessionRow } from "@/lib/sessions/repository";
import { insertWorkspace, type NewWorkspace, type WorkspaceRow } from "@/lib/workspaces/repository";

// Each stores a complete thing in a word; name only what the test is about.

/** When everything built was made, unless it says otherwise. */
export const BUILT_AT = instantToMs("2026-11-09T08:00:00Z");

export function aWorkspace(tx: Tx, over: Partial<NewWorkspace> = {}): Promise<WorkspaceRow> {
  const id = newId();
  return insertWorkspace(tx, {
    id,
    slug: `w-${id}`,
    name: "Aciers Lemoine",
    timeZone: "Europe/Paris",
    weekStart: "monday",
    sites: [],
    limits: {},
    createdAt: BUILT_AT,
    ...over,
  });
}

/** An account that is signed in somewhere: see `claimOf`. */
export async function aUser(tx: Tx, over: Partial<NewUser> = {}): Promise<UserRow> {
  const id = newId();
  const user = await insertUser(tx, {
    id,
    email: `${id}@lemoine.example`,
    name: "Lucie Carrel",
    passwordHash: "matches no password",
    createdAt: BUILT_AT,
    ...over,
  });
  await aSession(tx, user.id);
  return user;
}

export const aSession = (tx: Tx, userId: string, over: Partial<NewSession> = {}): Promise<SessionRow> =>
  insertSession(tx, {
    id: sessionOf(userId),
    userId,
    agent: "",
    createdAt: BUILT_AT,
    seenAt: BUILT_AT,
    ...over,
  });

/** What the cookie of somebody built says. */
export const claimOf = (userId: string, over: Partial<SessionClaim> = {}): SessionClaim => ({
  userId,
  sessionVersion: 1,
  sessionId: sessionOf(userId),
  ...over,
});

const sessionOf = (userId: string) => `session-of-${userId}`;

type Someone = Partial<NewUser> & Pick<Partial<NewMember>, "contributorId">;

/** An account that is a member of the workspace. */
export async function aMember(
  tx: Tx,
  workspaceId: string,
  role: Role,
  { contributorId = null, ...over }: Someone = {},
): Promise<{ user: UserRow; member: MemberRow }> {
  const user = await aUser(tx, over);
  const member = await insertMember(tx, {
    workspaceId,
    userId: user.id,
    role,
    contributorId,
    createdAt: BUILT_AT,
  });
  return { user, member };
}

export const anOwner = (tx: Tx, workspaceId: string, over?: Someone) =>
  aMember(tx, workspaceId, "owner", over);
export const anEditor = (tx: Tx, workspaceId: string, over?: Someone) =>
  aMember(tx, workspaceId, "editor", over);
export const aViewer = (tx: Tx, workspaceId: string, over?: Someone) =>
  aMember(tx, workspaceId, "viewer", over);

export const aMail = (tx: Tx, over: Partial<NewMail> & Pick<NewMail, "workspaceId">): Promise<MailRow> =>
  insertMail(tx, {
    id: newId(),
    userId: null,
    address: "ines@lemoine.example",
    subject: "Inès, le stand vous attend",
    text: "Bonjour",
    html: "<p>Bonjour</p>",
    unsubscribe: null,
    state: "waiting",
    createdAt: BUILT_AT,
    stateAt: BUILT_AT,
    ...over,
  });
