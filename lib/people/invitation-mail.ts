import type { Tx } from "@/db/store";
import { enqueueMail } from "@/lib/mails/enqueue";
import { invitationLetter } from "@/lib/mails/invitation";
import { dayIn } from "@/lib/platform/time";
import en from "@/messages/en/shell.json";
import fr from "@/messages/fr/shell.json";
import type { Actor } from "./actor";
import { INVITATION_MS } from "./invitations";
import type { UserRow } from "./repository";
import type { Role } from "./vocabulary";

const ROLE_NAMES = { fr: fr.role, en: en.role };

/**
 * The link by mail, in the language of the account that the address has, else in that of whoever invites; whether it goes
 * out, or is only kept in the outbox because no mail server is set.
 */
export async function mailInvitation(
  tx: Tx,
  actor: Actor,
  invited: { email: string; role: Role; token: string; account: UserRow | null },
  at: number,
): Promise<boolean> {
  const locale = invited.account?.locale ?? actor.locale;
  const { id: workspaceId, name: workspace, timeZone } = actor.workspace;
  const letter = invitationLetter(locale, {
    workspace,
    inviter: actor.name,
    role: ROLE_NAMES[locale][invited.role],
    token: invited.token,
    lastDay: dayIn(at + INVITATION_MS, timeZone),
  });
  // To an address, not to an account: whoever is invited is no member yet.
  const mail = await enqueueMail(tx, { workspaceId, userId: null, address: invited.email }, letter, at);
  return mail.state === "waiting";
}
