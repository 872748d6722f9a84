import { ok, type Result, refuse } from "@/lib/platform/result";
import type { MailState } from "./vocabulary";

/** What is under way or has arrived is not sent again: nobody shall have it twice by a slip of the hand. */
export const SENDABLE_AGAIN = ["failed", "uncertain", "kept"] as const satisfies readonly MailState[];

export function maySendAgain(state: MailState, hasServer: boolean): Result<null> {
  if (!(SENDABLE_AGAIN as readonly MailState[]).includes(state)) return refuse("refused", "mail_not_again");
  return hasServer ? ok(null) : refuse("refused", "no_mail_server");
}

/** Only where nobody knows: a person may have asked. */
export function maySettle(state: MailState): Result<null> {
  return state === "uncertain" ? ok(null) : refuse("refused", "mail_not_uncertain");
}
