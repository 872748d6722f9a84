"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { channelById } from "@/lib/channels/repository";
import { can } from "@/lib/people/rules";
import { ok, refuse } from "@/lib/platform/result";
import { adoption, channelTimes, monthlyMoney } from "./input";
import { adopt } from "./what-if/adopt";

/** What answering and following take on a channel. */
export const editChannelTimes = planAction({
  name: "resources.channel",
  verb: "resources.edit",
  permission: "configure",
  input: channelTimes,
  run: async ({ input, ledger, actor, tx }) => {
    const channel = await channelById(tx, actor.workspace.id, input.id);
    if (!channel || channel.deletedAt !== null) return refuse("not_found");
    const edited = await ledger.patch("channel", channel, input.version, input.patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: channel });
  },
});

/** What the workspace may spend in a month. */
export const editMonthlyMoney = planAction({
  name: "resources.money",
  verb: "resources.edit",
  permission: "configure",
  input: monthlyMoney,
  run: async ({ input: { moneyPerMonth, version }, ledger, actor: { workspace } }) => {
    const formats = workspace.means?.formats ?? null;
    const means = formats === null && moneyPerMonth === null ? null : { formats, moneyPerMonth };
    const edited = await ledger.patchWorkspace(workspace, version, { means });
    return edited ? ok({}) : refuse("conflict", "conflict", { current: workspace });
  },
});

/** A scenario becomes the plan, in one step that can be undone. Networks are for those who configure. */
export const adoptScenario = planAction({
  name: "resources.try",
  verb: "resources.try",
  permission: "plan",
  input: adoption,
  run: async (work) => {
    const { scenario, seen } = work.input;
    const touchesChannels = scenario.some((step) => step.do === "add_channel" || step.do === "drop_channel");
    if (touchesChannels && !can(work.actor.role, "configure")) return refuse("forbidden");
    return adopt(work, scenario, seen);
  },
});
