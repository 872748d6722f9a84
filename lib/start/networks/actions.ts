"use server";

import { type PlanWork, planAction } from "@/lib/calendar/plan-action";
import { ok, type Refusal, refuse } from "@/lib/platform/result";
import { keepChannels } from "./channels";
import { type NetworksAnswer, networksAnswer } from "./input";
import { addPeople, changePeople, removePeople } from "./people";

/** Who is on it with how many hours, the money, and the channels. */
export const answerNetworks = planAction({
  name: "start.networks",
  verb: "start.answer",
  permission: "configure",
  input: networksAnswer,
  run: async (work) => {
    const { people, money, channels } = work.input;
    const idOf = await addPeople(work, people);
    return (
      (await changePeople(work, people, idOf)) ??
      (await keepMoney(work, money)) ??
      (await keepChannels(work, channels, idOf)) ??
      // Last: only then does no channel name them any more.
      (await removePeople(work, people)) ??
      ok({})
    );
  },
});

async function keepMoney(
  { actor: { workspace }, ledger }: PlanWork,
  money: NetworksAnswer["money"],
): Promise<Refusal | null> {
  if (!money) return null;
  const formats = workspace.means?.formats ?? null;
  const means =
    formats === null && money.perMonth === null ? null : { formats, moneyPerMonth: money.perMonth };
  return (await ledger.patchWorkspace(workspace, money.version, { means })) ? null : refuse("conflict");
}
