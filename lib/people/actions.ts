"use server";

import { store, type Tx } from "@/db/store";
import { contributorById } from "@/lib/contributors/repository";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/id";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { endSessionsBut } from "@/lib/sessions/repository";
import { accountAction, memberAction } from "./action";
import { admitGuess, forgiveGuess } from "./guesses";
import {
  contributorLink,
  invitation,
  invitationNamed,
  memberNamed,
  passwordChange,
  profileEdit,
  roleChange,
} from "./input";
import { mailInvitation } from "./invitation-mail";
import { INVITATION_MS, newToken, tokenHash } from "./invitations";
import { hashPassword, passwordFits } from "./password";
import {
  deleteMember,
  insertInvitation,
  invitationById,
  memberOf,
  membersOf,
  updateInvitation,
  updateMember,
  updateUser,
  userByEmail,
  userById,
} from "./repository";
import { leavesNoOwner, mayGrant } from "./rules";
import type { Role } from "./vocabulary";

export const changeRole = memberAction({
  name: "members.role",
  permission: "configure",
  input: roleChange,
  run: async ({ tx, who: actor, input }) => {
    const member = await memberOf(tx, actor.workspace.id, input.userId);
    if (!member) return refuse("not_found");
    if (!mayGrant(actor.role, member.role) || !mayGrant(actor.role, input.role))
      return refuse("refused", "not_above_yourself");
    if (input.role !== "owner" && (await lastOwner(tx, actor.workspace.id, member)))
      return refuse("refused", "last_owner");
    const changed = await updateMember(tx, actor.workspace.id, input.userId, input.version, {
      role: input.role,
    });
    return changed ? ok({}) : refuse("conflict");
  },
});

export const linkContributor = memberAction({
  name: "members.link",
  permission: "configure",
  input: contributorLink,
  run: async ({ tx, who: actor, input }) => {
    const member = await memberOf(tx, actor.workspace.id, input.userId);
    if (!member) return refuse("not_found");
    const contributor = await presentContributor(tx, actor.workspace.id, input.contributorId);
    if (!contributor.ok) return contributor;
    const linked = await updateMember(tx, actor.workspace.id, input.userId, input.version, {
      contributorId: input.contributorId,
    });
    return linked ? ok({}) : refuse("conflict");
  },
});

/** A colleague, by those who may; oneself, always: that is leaving. */
export const removeMember = memberAction({
  name: "members.remove",
  permission: "read",
  input: memberNamed,
  run: async ({ tx, who: actor, input }) => {
    const leaving = input.userId === actor.userId;
    if (!leaving && !mayGrant(actor.role, "viewer")) return refuse("forbidden");
    const member = await memberOf(tx, actor.workspace.id, input.userId);
    if (!member) return refuse("not_found");
    if (!leaving && !mayGrant(actor.role, member.role)) return refuse("refused", "not_above_yourself");
    if (await lastOwner(tx, actor.workspace.id, member)) return refuse("refused", "last_owner");
    return (await deleteMember(tx, actor.workspace.id, member.userId, member.version))
      ? ok({})
      : refuse("conflict");
  },
});

/**
 * Answers the link, this once: only its digest is kept; by mail it goes as well. It alters no account: the invited person
 * takes it up.
 */
export const inviteMember = memberAction({
  name: "members.invite",
  permission: "configure",
  input: invitation,
  run: async ({ tx, who: actor, input, at }) => {
    const { workspace: _, ...fields } = input;
    if (!mayGrant(actor.role, input.role)) return refuse("refused", "not_above_yourself");
    const account = await userByEmail(tx, input.email);
    if (account && (await memberOf(tx, actor.workspace.id, account.id)))
      return refuse("refused", "already_member");
    const contributor = await presentContributor(tx, actor.workspace.id, input.contributorId);
    if (!contributor.ok) return contributor;
    const token = newToken();
    await insertInvitation(tx, {
      ...fields,
      id: newId(),
      workspaceId: actor.workspace.id,
      tokenHash: tokenHash(token),
      createdBy: actor.userId,
      createdAt: at,
      expiresAt: at + INVITATION_MS,
    });
    const { email, role } = input;
    const mailed = await mailInvitation(tx, actor, { email, role, token, account }, at);
    return ok({ link: `${env().baseUrl}/invitation/${token}`, mailed });
  },
});

export const revokeInvitation = memberAction({
  name: "members.revoke",
  permission: "configure",
  input: invitationNamed,
  run: async ({ tx, who: actor, input, at }) => {
    const invited = await invitationById(tx, actor.workspace.id, input.id);
    if (!invited || invited.usedAt !== null || invited.revokedAt !== null) return refuse("not_found");
    return (await updateInvitation(tx, invited.id, invited.version, { revokedAt: at }))
      ? ok({})
      : refuse("conflict");
  },
});

export const editProfile = accountAction({
  name: "account.profile",
  input: profileEdit,
  run: async ({ tx, who, input }) =>
    (await updateUser(tx, who.id, who.version, input)) ? ok({}) : refuse("conflict"),
});

/** Signs out every other session: whoever knew the old password is out. */
export const changePassword = accountAction({
  name: "account.password",
  input: passwordChange,
  // Whoever found a session open must not find out the password by trying.
  prepare: async ({ current, next }, { userId }) => {
    const guess = await store().write((tx) => admitGuess(tx, [{ what: "account", who: userId }], now()));
    if (!guess) return null;
    const against = (await userById(store().read, userId))?.passwordHash ?? null;
    const fits = await passwordFits(against, current);
    return { guess, against, next: fits ? await hashPassword(next) : null };
  },
  run: async ({ tx, who, at, prepared }) => {
    if (!prepared) return refuse("refused", "rate_limited");
    if (prepared.next === null)
      return refuse("invalid", "invalid", { fields: { current: "wrong_password" } });
    if (prepared.against !== who.passwordHash) return refuse("conflict");
    await forgiveGuess(tx, prepared.guess);
    const changed = await updateUser(tx, who.id, who.version, { passwordHash: prepared.next });
    if (!changed) return refuse("conflict");
    await endSessionsBut(tx, who.id, who.sessionId, at);
    return ok({});
  },
});

async function lastOwner(
  tx: Tx,
  workspaceId: string,
  member: { userId: string; role: Role },
): Promise<boolean> {
  if (member.role !== "owner") return false;
  const owners = (await membersOf(tx, workspaceId)).filter(({ role }) => role === "owner");
  return leavesNoOwner(
    owners.map(({ userId }) => userId),
    member.userId,
  );
}

async function presentContributor(tx: Tx, workspaceId: string, id: string | null): Promise<Result<null>> {
  const row = id === null ? null : await contributorById(tx, workspaceId, id);
  if (id !== null && (!row || row.deletedAt !== null)) {
    return refuse("invalid", "invalid", { fields: { contributorId: "not_one_of" } });
  }
  return ok(null);
}
