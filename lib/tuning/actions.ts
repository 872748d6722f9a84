"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { ok, refuse } from "@/lib/platform/result";
import { limitsTuned, ruleNamed, ruleToSwitchOff } from "./input";
import { tuned } from "./rules";

export const tuneLimits = planAction({
  name: "tuning.limits",
  verb: "rule.tune",
  permission: "configure",
  input: limitsTuned,
  run: async ({ input, actor, ledger }) => {
    const limits = tuned(actor.workspace.limits, input.limits);
    const edited = await ledger.patchWorkspace(actor.workspace, input.version, { limits });
    return edited ? ok({}) : refuse("conflict");
  },
});

/** For everybody and until it is taken back: so it says who, why and since when. */
export const switchRuleOff = planAction({
  name: "tuning.off",
  verb: "rule.off",
  permission: "configure",
  input: ruleToSwitchOff,
  run: async ({ input: { rule, reason }, actor, at, ledger }) => {
    const { workspace } = actor;
    const off = workspace.rulesOff ?? [];
    if (off.some((each) => each.rule === rule)) return refuse("refused", "rule_already_off");
    const rulesOff = [...off, { rule, reason, by: actor.userId, at }];
    const edited = await ledger.patchWorkspace(workspace, workspace.version, { rulesOff });
    return edited ? ok({}) : refuse("conflict");
  },
});

export const switchRuleOn = planAction({
  name: "tuning.on",
  verb: "rule.on",
  permission: "configure",
  input: ruleNamed,
  run: async ({ input: { rule }, actor, ledger }) => {
    const { workspace } = actor;
    const off = workspace.rulesOff ?? [];
    if (!off.some((each) => each.rule === rule)) return refuse("not_found");
    const rulesOff = off.filter((each) => each.rule !== rule);
    const edited = await ledger.patchWorkspace(workspace, workspace.version, { rulesOff });
    return edited ? ok({}) : refuse("conflict");
  },
});
