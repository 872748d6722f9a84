"use server";

import { store, type Tx } from "@/db/store";
import { contributorById } from "@/lib/contributors/repository";
import { now } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { createOwned } from "@/lib/workspaces/create";
import { workspaceById } from "@/lib/workspaces/repository";
import { accountAction, strangerAction } from "./action";
import { acceptance, firstAccount, joining } from "./input";
import { openInvitation } from "./invitations";
import { hashPassword } from "./password";
import {
  hasUsers,
  type InvitationRow,
  insertMember,
  insertUser,
  memberOf,
  updateInvitation,
  userByEmail,
} from "./repository";

// Hashing a password is slow on purpose: only whoever may have an account makes the server do it.

/** The first visitor makes the first account and workspace. From then on people are invited. */
export const signUp = strangerAction({
  name: "account.first",
  input: firstAccount,
  prepare: async ({ password }) => ((await hasUsers(store().read)) ? null : hashPassword(password)),
  run: async ({ tx, input, at, prepared: passwordHash }) => {
    if (passwordHash === null || (await hasUsers(tx))) return refuse("refused", "accounts_exist");
    const { workspaceName, timeZone, weekStart, password: _, ...person } = input;
    const user = await insertUser(tx, {
      ...person,
      id: newId(),
      passwordHash,
      createdAt: at,
    });
    const workspace = await createOwned(tx, user, { name: workspaceName, timeZone, weekStart }, at);
    return ok({ slug: workspace.slug });
  },
});

/** A new account for the invited address. An address that has one signs in first and joins with it. */
export const acceptInvitation = strangerAction({
  name: "account.accept",
  input: acceptance,
  prepare: async ({ token, password }) =>
    (await openInvitation(store().read, token, now())) ? hashPassword(password) : null,
  run: async ({ tx, input, at, prepared: passwordHash }) => {
    const invited = await openInvitation(tx, input.token, at);
    if (!invited || passwordHash === null || (await userByEmail(tx, invited.email)))
      return refuse("refused", "invitation_over");
    const user = await insertUser(tx, {
      id: newId(),
      email: invited.email,
      name: input.name,
      passwordHash,
      createdAt: at,
    });
    return join(tx, invited, user.id, at);
  },
});

/** For somebody who is signed in with the invited address. */
export const joinWorkspace = accountAction({
  name: "account.join",
  input: joining,
  run: async ({ tx, who, input, at }) => {
    const invited = await openInvitation(tx, input.token, at);
    if (!invited || invited.email !== who.email) return refuse("refused", "invitation_over");
    if (await memberOf(tx, invited.workspaceId, who.id)) return refuse("refused", "already_member");
    return join(tx, invited, who.id, at);
  },
});

async function join(tx: Tx, invited: InvitationRow, userId: string, at: number) {
  if (!(await updateInvitation(tx, invited.id, invited.version, { usedAt: at })))
    return refuse("refused", "invitation_over");
  const { workspaceId, role } = invited;
  const contributorId = await presentContributor(tx, invited);
  await insertMember(tx, { workspaceId, userId, role, contributorId, createdAt: at });
  const workspace = await workspaceById(tx, workspaceId);
  return ok({ slug: workspace!.slug });
}

/** The person of the plan whom the invitation meant, unless they went since. */
async function presentContributor(
  tx: Tx,
  { workspaceId, contributorId }: InvitationRow,
): Promise<string | null> {
  const row = contributorId === null ? null : await contributorById(tx, workspaceId, contributorId);
  return row?.deletedAt === null ? row.id : null;
}
