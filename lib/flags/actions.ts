"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { flagKey } from "@/lib/plan/flag";
import { idNamed } from "@/lib/platform/fields";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { dayIn } from "@/lib/platform/time";
import { isIgnored } from "./ignored";
import { flagToIgnore } from "./input";
import { ignoredFlagById, insertIgnoredFlag, setFlagRevoked } from "./repository";

/** Recorded with its reason and an end: a decision to live with a flag, not a way to switch a rule off. */
export const ignoreFlag = planAction({
  name: "flags.ignore",
  verb: "flag.ignore",
  permission: "plan",
  input: flagToIgnore,
  run: async ({ input, ledger, actor, at, tx }) => {
    const { workspace: _, rule, subject, from, to, reason, until } = input;
    const today = dayIn(at, actor.workspace.timeZone);
    if (until < today) return refuse("invalid", "invalid", { fields: { until: "too_small" } });
    const key = flagKey({ rule, subject, from, to });
    if (await isIgnored({ tx, actor, at }, key)) return refuse("refused", "already_ignored");
    const decision = await insertIgnoredFlag(tx, {
      workspaceId: actor.workspace.id,
      id: newId(),
      flagKey: key,
      rule,
      subject,
      reason,
      until,
      createdBy: actor.userId,
      createdAt: at,
    });
    ledger.record("ignored_flag", decision.id, { revokedAt: at }, { revokedAt: null });
    return ok({ id: decision.id });
  },
});

export const revokeIgnore = planAction({
  name: "flags.revoke",
  verb: "flag.unignore",
  permission: "plan",
  input: idNamed,
  run: async ({ input, ledger, actor, at, tx }) => {
    const decision = await ignoredFlagById(tx, actor.workspace.id, input.id);
    if (!decision || decision.revokedAt !== null) return refuse("not_found");
    const revoked = await setFlagRevoked(tx, actor.workspace.id, decision.id, decision.version, {
      at,
      by: actor.userId,
    });
    if (!revoked) return refuse("conflict");
    ledger.record("ignored_flag", decision.id, { revokedAt: null }, { revokedAt: at });
    return ok({});
  },
});
