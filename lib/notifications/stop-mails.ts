import type { Tx } from "@/db/store";
import { userById } from "@/lib/people/repository";
import { keepPreference, preferenceOf } from "./repository";
import { BY_DEFAULT } from "./schedule";

/** No more mails for somebody; the rest of what they chose stays. false: there is no such account any more. */
export async function stopMails(tx: Tx, userId: string): Promise<boolean> {
  if (!(await userById(tx, userId))) return false;
  const { hour, timeZone } = (await preferenceOf(tx, userId)) ?? BY_DEFAULT;
  await keepPreference(tx, userId, { mode: "none", hour, timeZone });
  return true;
}
