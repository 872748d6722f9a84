import type { Tx } from "@/db/store";
import type { JobHandler } from "@/lib/jobs/handler";
import { enqueue } from "@/lib/jobs/queue";
import { pruneJobs } from "@/lib/jobs/repository";
import { enqueueMail } from "@/lib/mails/enqueue";
import { memberOf, membersOf, userById } from "@/lib/people/repository";
import { dayIn } from "@/lib/platform/time";
import { workspaceById } from "@/lib/workspaces/repository";
import { accountsIn } from "./accounts";
import { dueNotices, firstDayToldOf, lastDayToldOf } from "./due";
import { newsLetter } from "./news-letter";
import {
  mailedMembers,
  openWork,
  preferenceOf,
  setMailed,
  unmailedNotices,
  zonesOfWorkspaces,
} from "./repository";
import { BY_DEFAULT, hourOfToday, REMINDERS_HOUR } from "./schedule";
import { tell } from "./tell";
import { unsubscribeLinks } from "./unsubscribe";
import type { MailMode } from "./vocabulary";

const DAY_MS = 24 * 3600_000;
/** Whose mails were off for a while does not get the whole of it in one. */
const NEWS_MS = 7 * DAY_MS;
/** Longer than any key has to keep work from being done twice: those of a day end with it. */
const DONE_KEPT_MS = 7 * DAY_MS;

/** Once an hour, whoever comes first of all processes. */
export async function queueRound(tx: Tx, at: number): Promise<void> {
  const hour = Math.floor(at / 3600_000);
  await enqueue(tx, { kind: "round", key: `round:${hour}`, payload: {}, runAt: at }, at);
}

/** Queues what this day has for each workspace and each person; once each, as the keys are those of the local day. */
export const round: JobHandler = {
  run: async ({ clock }) => ({
    kind: "done",
    record: async (tx, held) => {
      if (!held) return;
      const at = clock();
      for (const { id, timeZone } of await zonesOfWorkspaces(tx)) {
        const { day, runAt } = hourOfToday(REMINDERS_HOUR, timeZone, at);
        const payload = { workspace: id };
        await enqueue(tx, { kind: "reminders", key: `reminders:${id}:${day}`, payload, runAt }, at);
      }
      for (const member of await mailedMembers(tx)) {
        if ((member.mode ?? BY_DEFAULT.mode) !== "daily") continue;
        const zone = member.timeZone ?? member.workspaceZone;
        const { day, runAt } = hourOfToday(member.hour ?? BY_DEFAULT.hour, zone, at);
        const payload = { workspace: member.workspaceId, user: member.userId };
        const key = `digest:${member.workspaceId}:${member.userId}:${day}`;
        await enqueue(tx, { kind: "digest", key, payload, runAt }, at);
      }
      await pruneJobs(tx, at - DONE_KEPT_MS);
    },
  }),
};

/** What is due soon, and what is overdue, told to whom it is asked of. */
export const reminders: JobHandler = {
  run: async ({ job, clock }) => ({
    kind: "done",
    record: async (tx, held) => {
      const workspace = held ? await workspaceById(tx, String(job.payload.workspace)) : null;
      if (!workspace) return;
      const at = clock();
      const today = dayIn(at, workspace.timeZone);
      const work = await openWork(tx, workspace.id, firstDayToldOf(today), lastDayToldOf(today));
      const accounts = accountsIn(await membersOf(tx, workspace.id));
      await tell(tx, workspace.id, dueNotices(today, work, accounts), at);
    },
  }),
};

export const digest: JobHandler = mailing("daily");
export const atOnce: JobHandler = mailing("at_once");

/** Writes the mail of what somebody has not read yet, and marks it, in one transaction with the end of the job. */
function mailing(mode: Exclude<MailMode, "none">): JobHandler {
  return {
    run: async ({ job, clock }) => ({
      kind: "done",
      record: async (tx, held) => {
        if (held) await mailNews(tx, String(job.payload.workspace), String(job.payload.user), mode, clock());
      },
    }),
  };
}

/** Nothing where there is no news, where they want their mails otherwise by now, or where they have left. */
async function mailNews(
  tx: Tx,
  workspaceId: string,
  userId: string,
  mode: Exclude<MailMode, "none">,
  at: number,
): Promise<void> {
  const [workspace, user] = [await workspaceById(tx, workspaceId), await userById(tx, userId)];
  if (!workspace || !user || !(await memberOf(tx, workspaceId, userId))) return;
  if (((await preferenceOf(tx, userId))?.mode ?? BY_DEFAULT.mode) !== mode) return;
  const notices = await unmailedNotices(tx, workspaceId, userId, at - NEWS_MS);
  if (notices.length === 0) return;
  const { page, oneClick } = unsubscribeLinks(userId);
  const { locale, email: address } = user;
  const letter = newsLetter(notices, { locale, workspace, mode, unsubscribe: page });
  await enqueueMail(tx, { workspaceId, userId, address, unsubscribe: oneClick }, letter, at);
  await setMailed(
    tx,
    notices.map(({ id }) => id),
    at,
  );
}
