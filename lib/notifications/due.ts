import type { AssignmentAnswer } from "@/lib/assignments/vocabulary";
import type { AssignmentRole } from "@/lib/plan/vocabulary";
import { addDays, type Day, weekdayOf } from "@/lib/platform/time";
import type { Payloads } from "./payloads";
import type { Notice } from "./tell";

/** Work that is still to be done, by whom and until when. */
export interface OpenWork {
  id: string;
  postId: string;
  title: string;
  contributorId: string;
  role: AssignmentRole;
  due: Day;
  answer: AssignmentAnswer | null;
}

/** What is longer overdue is no news: a workspace that begins with an old plan must not begin with its reproaches. */
const OVERDUE_DAYS = 14;

/** The last day of work that is told of on a day: the next working day, so that Monday's is told on Friday. */
export function lastDayToldOf(today: Day): Day {
  let day = addDays(today, 1);
  while (!isWorking(day)) day = addDays(day, 1);
  return day;
}

export const firstDayToldOf = (today: Day): Day => addDays(today, -OVERDUE_DAYS);

/** Reminders of a day, told on working days only. Who has declined is left in peace. */
export function dueNotices(
  today: Day,
  work: readonly OpenWork[],
  accounts: (contributorId: string) => readonly string[],
): Notice[] {
  if (!isWorking(today)) return [];
  const last = lastDayToldOf(today);
  const first = firstDayToldOf(today);
  return work.flatMap((one) => {
    if (one.answer?.kind === "declined" || one.due < first || one.due > last || one.due === today) return [];
    const kind = one.due < today ? "overdue" : "due_tomorrow";
    const payload: Payloads["overdue"] = { title: one.title, role: one.role, due: one.due };
    return accounts(one.contributorId).map((userId) => ({
      userId,
      kind,
      key: `${kind}:${one.id}:${one.due}`,
      postId: one.postId,
      payload: { ...payload },
    }));
  });
}

/** Monday to Friday, as where dates are proposed. */
const isWorking = (day: Day): boolean => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;
