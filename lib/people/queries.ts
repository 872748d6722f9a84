import { store } from "@/db/store";
import { now } from "@/lib/platform/clock";
import { workspaceById } from "@/lib/workspaces/repository";
import type { Actor } from "./actor";
import { openInvitation, stands } from "./invitations";
import { hasUsers, membersOf as memberRows, openInvitations, userByEmail } from "./repository";
import { can } from "./rules";
import type { Role } from "./vocabulary";

export interface MemberView {
  userId: string;
  name: string;
  email: string;
  role: Role;
  contributorId: string | null;
  version: number;
}

export interface InvitationView {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Of the plan, whom it means. */
  contributorId: string | null;
  /** UTC milliseconds. */
  expiresAt: number;
}

export async function membersOf(actor: Actor): Promise<MemberView[]> {
  const rows = await memberRows(store().read, actor.workspace.id);
  return rows.map(({ userId, name, email, role, contributorId, version }) => ({
    userId,
    name,
    email,
    role,
    contributorId,
    version,
  }));
}

/** For those who may invite; nobody else learns who was. */
export async function invitationsOf(actor: Actor): Promise<InvitationView[]> {
  if (!can(actor.role, "configure")) return [];
  const rows = await openInvitations(store().read, actor.workspace.id, now());
  const members = await memberRows(store().read, actor.workspace.id);
  const standing = rows.filter((row) =>
    stands(
      row,
      members.find(({ userId }) => userId === row.createdBy),
    ),
  );
  return standing.map(({ id, name, email, role, contributorId, expiresAt }) => ({
    id,
    name,
    email,
    role,
    contributorId,
    expiresAt,
  }));
}

/** What the page behind an invitation link shows; null where the link is over. */
export async function invitationBehind(token: string) {
  const invited = await openInvitation(store().read, token, now());
  if (!invited) return null;
  const workspace = await workspaceById(store().read, invited.workspaceId);
  const hasAccount = (await userByEmail(store().read, invited.email)) !== null;
  return {
    email: invited.email,
    name: invited.name,
    role: invited.role,
    workspaceName: workspace!.name,
    hasAccount,
  };
}

/** Without any account the first visitor makes one. */
export async function anyAccount(): Promise<boolean> {
  return hasUsers(store().read);
}
