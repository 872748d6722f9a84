import type { PlanWork } from "@/lib/calendar/plan-action";
import { missingReference } from "@/lib/calendar/references";
import { linkOwnAccount } from "@/lib/people/own-link";
import { membersOf } from "@/lib/people/repository";
import { newId } from "@/lib/platform/id";
import { type Refusal, refuse } from "@/lib/platform/result";
import { binRow, changeRow, each } from "../keep-rows";
import type { NetworksAnswer } from "./input";

type People = NetworksAnswer["people"];
/** The id of somebody whom the answer names by id or by key. */
export type IdOf = (named: string) => string;

/** New people, who are named by key in the rest of the answer. */
export async function addPeople({ ledger }: PlanWork, { added }: People): Promise<IdOf> {
  const ids = new Map<string, string>();
  for (const { key, ...person } of added) {
    const { id } = await ledger.insert("contributor", { id: newId(), ...person, absences: [] });
    ids.set(key, id);
  }
  return (named) => ids.get(named) ?? named;
}

export async function changePeople(work: PlanWork, people: People, idOf: IdOf): Promise<Refusal | null> {
  return (
    (await each(people.changed, ({ id, version, ...fields }) =>
      changeRow(work, "contributor", { id, version }, fields),
    )) ?? (people.self === null ? null : linkSelf(work, idOf(people.self)))
  );
}

export const removePeople = (work: PlanWork, { removed }: People): Promise<Refusal | null> =>
  each(removed, (seen) => binRow(work, "contributor", seen));

/** Only an account that is nobody yet, and only with somebody who is no other account. */
async function linkSelf(work: PlanWork, contributorId: string): Promise<Refusal | null> {
  const { tx, actor } = work;
  const members = await membersOf(tx, actor.workspace.id);
  const own = members.find(({ userId }) => userId === actor.userId);
  if (own?.contributorId === contributorId) return null;
  const isTaken = members.some((member) => member.contributorId === contributorId);
  if (isTaken || (await missingReference(tx, actor, { contributorId })))
    return refuse("invalid", "invalid", { fields: { "people.self": "not_one_of" } });
  if (!own || own.contributorId !== null) return refuse("conflict");
  return (await linkOwnAccount(work, own, contributorId)) ? null : refuse("conflict");
}
