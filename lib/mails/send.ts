import type { Tx } from "@/db/store";
import type { HeldJob, JobHandler, Outcome } from "@/lib/jobs/handler";
import { memberOf } from "@/lib/people/repository";
import { compose, type Sender } from "./compose";
import { type MailRow, mailById, updateMail } from "./repository";
import { withoutSecrets } from "./secret-links";
import { connectSmtp, type Handed, type Session } from "./smtp";
import { CAUSES } from "./vocabulary";

export interface MailSettings extends Sender {
  /** null: no mail server. */
  smtpUrl: string | null;
}

/**
 * Hands one mail over: at most once, whenever this process dies. Connected first, then marked, then given: the mark is
 * committed before the server can have the message, and whoever finds it without a verdict says so instead of guessing.
 */
export function mailHandler(settings: () => MailSettings): JobHandler {
  return {
    run: async (held) => {
      const mail = await mailById(held.store.read, String(held.job.payload.mail));
      if (mail?.state === "handing_over") return { kind: "done", record: interrupted(mail, held.clock()) };
      if (mail?.state !== "waiting") return { kind: "done" };
      const { smtpUrl, ...sender } = settings();
      if (smtpUrl === null || sender.from === "") return { kind: "done", record: kept(mail, held.clock()) };
      return handOver(held, mail, smtpUrl, sender);
    },
    gaveUp: async (tx, job, error, at) => {
      const mail = await mailById(tx, String(job.payload.mail));
      if (mail?.state === "handing_over") await interrupted(mail, at)(tx);
      else if (mail) await updateMail(tx, mail.id, { states: ["waiting"] }, became("failed", at, error));
    },
  };
}

async function handOver(held: HeldJob, mail: MailRow, smtpUrl: string, sender: Sender): Promise<Outcome> {
  const message = await compose(mail, sender);
  let session: Session;
  try {
    session = await connectSmtp(smtpUrl);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { kind: "again", error: words, record: stillWaiting(mail, held.clock(), words) };
  }
  try {
    const marked = await mark(held, mail);
    if (marked === "lost") return { kind: "lost" };
    if (marked === "over") return { kind: "done" };
    // Half a lease: the verdict is in before anybody could take the job up.
    return verdict(marked, await session.send(message, held.leaseMs / 2), held.clock());
  } finally {
    session.close();
  }
}

/** From here on the server may have it. */
function mark({ store, clock, hold }: HeldJob, mail: MailRow): Promise<MailRow | "lost" | "over"> {
  return store.write(async (tx) => {
    if (!(await hold(tx))) return "lost";
    const at = clock();
    const waiting = { states: ["waiting"] as const, version: mail.version };
    if (await isForSomebodyWhoLeft(tx, mail)) {
      await updateMail(tx, mail.id, waiting, became("failed", at, CAUSES.left));
      return "over";
    }
    const marked = await updateMail(tx, mail.id, waiting, {
      ...became("handing_over", at, null),
      attempts: mail.attempts + 1,
    });
    return marked ?? "over";
  });
}

async function isForSomebodyWhoLeft(tx: Tx, { workspaceId, userId }: MailRow): Promise<boolean> {
  return workspaceId !== null && userId !== null && (await memberOf(tx, workspaceId, userId)) === null;
}

function verdict(mail: MailRow, handed: Handed, at: number): Outcome {
  if (handed.kind === "accepted") return { kind: "done", record: sent(mail, at) };
  const { words } = handed;
  if (handed.kind === "later") return { kind: "again", error: words, record: stillWaiting(mail, at, words) };
  const state = handed.kind === "refused" ? "failed" : "uncertain";
  return { kind: "done", record: (tx) => settled(tx, mail, became(state, at, words)) };
}

/** True whoever holds the job now: also where a slow server's word comes after another declared it uncertain. */
const sent = (mail: MailRow, at: number) => async (tx: Tx) => {
  const bodies = { text: withoutSecrets(mail.text), html: withoutSecrets(mail.html) };
  const states = ["handing_over", "uncertain", "waiting"] as const;
  await updateMail(
    tx,
    mail.id,
    { states, attempts: mail.attempts },
    { ...became("sent", at, null), ...bodies },
  );
};

const stillWaiting = (mail: MailRow, at: number, words: string) => (tx: Tx) =>
  settled(tx, mail, became("waiting", at, words));

const kept = (mail: MailRow, at: number) => (tx: Tx) => settled(tx, mail, became("kept", at, null));

/** Its process died between the mark and the verdict. */
const interrupted = (mail: MailRow, at: number) => (tx: Tx) =>
  settled(tx, mail, became("uncertain", at, CAUSES.interrupted));

async function settled(tx: Tx, mail: MailRow, patch: ReturnType<typeof became>): Promise<void> {
  await updateMail(tx, mail.id, { states: ["waiting", "handing_over"], attempts: mail.attempts }, patch);
}

const became = (state: MailRow["state"], stateAt: number, lastError: string | null) => ({
  state,
  stateAt,
  lastError,
});
