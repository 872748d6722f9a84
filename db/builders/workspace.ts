import type { Tx } from "@/db/store";
import {
  insertMember,
  insertUser,
  type MemberRow,
  type NewMember,
  type NewUser,
  type UserRow,
} from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { newId } from "@/lib/platform/id";
import { instantToMs } from "@/lib/platform/time";
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

export function aUser(tx: Tx, over: Partial<NewUser> = {}): Promise<UserRow> {
  const id = newId();
  return insertUser(tx, {
    id,
    email: `${id}@lemoine.example`,
    name: "Lucie Carrel",
    passwordHash: "matches no password",
    createdAt: BUILT_AT,
    ...over,
  });
}

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
