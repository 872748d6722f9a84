import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { env } from "@/lib/platform/env";
import { formatInstant } from "@/lib/platform/time";
import type { Page } from "@/lib/posts/listing/view";
import { countMails, type MailRow, type MailSelection, mailById, pageOfMails } from "./repository";
import { maySendAgain, maySettle } from "./rules";
import type { ListedMail, MailTrouble, OpenMail } from "./view";
import { CAUSES } from "./vocabulary";

const PAGE_SIZE = 50;

/** Whether mails go anywhere from here. */
export const hasMailServer = (): boolean => env().smtpUrl !== null;

/** The outbox of a workspace, for who governs it; a page beyond the last shows the last. */
export async function mailsOf(
  actor: Actor,
  { page: wanted, ...selection }: MailSelection & { page: number },
): Promise<Page<ListedMail>> {
  return store().snapshot(async (reader) => {
    const count = await countMails(reader, actor.workspace.id, selection);
    const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
    const page = Math.min(Math.max(1, wanted), pages);
    const offset = (page - 1) * PAGE_SIZE;
    const rows = await pageOfMails(reader, actor.workspace.id, selection, { offset, limit: PAGE_SIZE });
    return { rows: rows.map((row) => listedMail(row, actor)), page, pages, count };
  });
}

/** null: there is none in this workspace. */
export async function mailOf(actor: Actor, id: string): Promise<OpenMail | null> {
  const row = await mailById(store().read, id);
  if (!row || row.workspaceId !== actor.workspace.id) return null;
  return {
    ...listedMail(row, actor),
    version: row.version,
    createdAt: formatInstant(row.createdAt, actor.workspace.timeZone, actor.locale),
    text: row.text,
    html: row.html,
    maySendAgain: maySendAgain(row.state, hasMailServer()).ok,
    maySettle: maySettle(row.state).ok,
  };
}

type Listed = Pick<MailRow, "id" | "address" | "subject" | "state" | "stateAt" | "lastError">;

const listedMail = (row: Listed, { workspace, locale }: Actor): ListedMail => ({
  id: row.id,
  address: row.address,
  subject: row.subject,
  state: row.state,
  since: formatInstant(row.stateAt, workspace.timeZone, locale),
  trouble: troubleOf(row.lastError),
});

function troubleOf(error: string | null): MailTrouble | null {
  if (error === null) return null;
  if (error === CAUSES.left) return { cause: "left" };
  return error === CAUSES.interrupted ? { cause: "interrupted" } : { cause: "server", words: error };
}
