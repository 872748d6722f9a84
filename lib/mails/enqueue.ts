import type { Tx } from "@/db/store";
import { enqueue } from "@/lib/jobs/queue";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/id";
import type { Letter } from "./letter";
import { insertMail, type MailRow } from "./repository";

export interface Envelope {
  /** null: not about one workspace, and in nobody's outbox. */
  workspaceId: string | null;
  /** The account it goes to; null: an address without one. Who is no longer a member when it goes out gets none. */
  userId: string | null;
  address: string;
  /** One-click link to have no more of them; left out where it was asked for. */
  unsubscribe?: string;
}

/**
 * Puts a mail into the outbox and queues its sending, in the transaction of what it is about: it goes out if that is
 * committed, and never else. Without a mail server it is kept there for a person to pass on.
 */
export async function enqueueMail(tx: Tx, to: Envelope, letter: Letter, at: number): Promise<MailRow> {
  const mail = await insertMail(tx, {
    ...to,
    subject: oneLine(letter.subject),
    text: letter.text,
    html: letter.html,
    unsubscribe: to.unsubscribe ?? null,
    id: newId(),
    state: env().smtpUrl === null ? "kept" : "waiting",
    createdAt: at,
    stateAt: at,
  });
  if (mail.state === "waiting") await queueMail(tx, mail, at);
  return mail;
}

/** A mail that waits once more is other work than the time before. */
export async function queueMail(tx: Tx, { id, version }: MailRow, at: number): Promise<void> {
  await enqueue(tx, { kind: "mail", key: `mail:${id}:${version}`, payload: { mail: id }, runAt: at }, at);
}

/** A title with a line break in it must not become another header. */
const oneLine = (subject: string): string => subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
