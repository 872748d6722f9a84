import { type KnownActions, version } from "./known-action";

/** What the check says, and what is done about it. */
export const FLAGS_ACTIONS: KnownActions = {
  flags: {
    ignoreFlag: {
      by: "editor",
      input: (_, { channel }) => ({
        rule: "cadence.over-posting",
        subject: { channel },
        from: "2026-11-09",
        to: "2026-11-15",
        reason: "Salon",
        until: "2999-12-31",
      }),
    },
    revokeIgnore: { by: "editor", foreign: "not_found", input: (_, { ignored }) => ({ id: ignored }) },
  },
  fixes: { applyFix: { by: "editor", input: () => ({ flag: "made by the test", key: "made by the test" }) } },
  tuning: {
    tuneLimits: {
      by: "manager",
      input: () => ({ version, limits: { promotionShare: 0.25, repeatDays: null } }),
    },
    switchRuleOff: { by: "manager", input: () => ({ rule: "content.same-text", reason: "Assumé" }) },
    switchRuleOn: { by: "manager", input: () => ({ rule: "cadence.bunched" }) },
  },
};
