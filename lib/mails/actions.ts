"use server";

import type { Tx } from "@/db/store";
import { memberAction } from "@/lib/people/action";
import type { Actor } from "@/lib/people/actor";
import { env } from "@/lib/platform/env";
import { versionNamed } from "@/lib/platform/fields";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { queueMail } from "./enqueue";
import { type MailRow, mailById, updateMail } from "./repository";
import { maySendAgain, maySettle } from "./rules";
import { withoutSecrets } from "./secret-links";

export const sendMailAgain = memberAction({
  name: "mails.send_again",
  permission: "govern",
  input: versionNamed,
  run: async ({ tx, who, input, at }) => {
    const mail = await mailIn(tx, who, input);
    if (!mail.ok) return mail;
    const may = maySendAgain(mail.data.state, env().smtpUrl !== null);
    if (!may.ok) return may;
    const expected = { states: [mail.data.state], version: input.version };
    const waiting = await updateMail(tx, input.id, expected, {
      state: "waiting",
      stateAt: at,
      lastError: null,
    });
    if (!waiting) return refuse("conflict");
    await queueMail(tx, waiting, at);
    return ok({ state: waiting.state });
  },
});

/** Of one that nobody knew of: somebody asked, and it is there. */
export const settleMail = memberAction({
  name: "mails.arrived",
  permission: "govern",
  input: versionNamed,
  run: async ({ tx, who, input, at }) => {
    const mail = await mailIn(tx, who, input);
    if (!mail.ok) return mail;
    const may = maySettle(mail.data.state);
    if (!may.ok) return may;
    const bodies = { text: withoutSecrets(mail.data.text), html: withoutSecrets(mail.data.html) };
    const expected = { states: [mail.data.state], version: input.version };
    const sent = await updateMail(tx, input.id, expected, {
      state: "sent",
      stateAt: at,
      lastError: null,
      ...bodies,
    });
    return sent ? ok({ state: sent.state }) : refuse("conflict");
  },
});

async function mailIn(
  tx: Tx,
  { workspace }: Actor,
  { id, version }: { id: string; version: number },
): Promise<Result<MailRow>> {
  const mail = await mailById(tx, id);
  if (!mail || mail.workspaceId !== workspace.id) return refuse("not_found");
  return mail.version === version ? ok(mail) : refuse("conflict");
}
