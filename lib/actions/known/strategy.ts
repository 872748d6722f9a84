import { cadence, type KnownActions, row, version } from "./known-action";

/** What a workspace wants, and where. */
export const STRATEGY_ACTIONS: KnownActions = {
  channels: {
    createChannel: {
      by: "manager",
      foreign: "invalid",
      input: (_, { contributor }) => ({
        channel: { name: "X", network: "x", cadence, monitors: [contributor] },
      }),
    },
    editChannel: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({ ...row((x) => x.channel)(w, s), patch: { name: "Y" } }),
    },
    deleteChannel: { by: "manager", foreign: "not_found", input: row((x) => x.emptyChannel) },
  },
  objectives: {
    createObjective: {
      by: "editor",
      input: () => ({ objective: { name: "Recruter", kind: "employer_brand" } }),
    },
    editObjective: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...row((x) => x.objective)(w, s), patch: { weight: 0.4 } }),
    },
    deleteObjective: { by: "editor", foreign: "not_found", input: row((x) => x.objective) },
    adviseNetwork: {
      by: "manager",
      input: () => ({
        kind: "increase_visibility",
        network: "linkedin",
        advice: { fit: "caution", note: "Peu de portée" },
      }),
    },
  },
  campaigns: {
    createCampaign: { by: "editor", input: () => ({ campaign: { name: "Salon", budget: 800 } }) },
    editCampaign: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...row((x) => x.campaign)(w, s), patch: { budget: null } }),
    },
    deleteCampaign: { by: "editor", foreign: "not_found", input: row((x) => x.campaign) },
  },
  audiences: {
    createAudience: { by: "editor", input: () => ({ audience: { name: "Artisans", market: "b2b" } }) },
    editAudience: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...row((x) => x.audience)(w, s), patch: { tone: "Direct" } }),
    },
    deleteAudience: { by: "editor", foreign: "not_found", input: row((x) => x.audience) },
  },
  columns: {
    createColumn: { by: "editor", input: () => ({ column: { name: "Coulisses", share: 0.25 } }) },
    editColumn: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...row((x) => x.column)(w, s), patch: { brief: null } }),
    },
    deleteColumn: { by: "editor", foreign: "not_found", input: row((x) => x.column) },
  },
  contributors: {
    createContributor: {
      by: "manager",
      input: () => ({ contributor: { name: "Inès", minutesPerWeek: 120 } }),
    },
    editContributor: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({ ...row((x) => x.contributor)(w, s), patch: { minutesPerWeek: 90 } }),
    },
    handOver: {
      by: "manager",
      foreign: "not_found",
      input: (_, { contributor, colleague }) => ({
        from: contributor,
        to: colleague,
        assignments: true,
        events: true,
        channels: true,
      }),
    },
    deleteContributor: { by: "manager", foreign: "not_found", input: row((x) => x.contributor) },
  },
  resources: {
    editChannelTimes: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({ ...row((x) => x.channel)(w, s), patch: { followMinutesPerWeek: 20 } }),
    },
    editMonthlyMoney: { by: "manager", input: () => ({ version, moneyPerMonth: 300 }) },
    adoptScenario: {
      by: "editor",
      foreign: "not_found",
      input: (_, { objective }) => ({
        scenario: [{ do: "drop_objective", id: objective }],
        seen: { channels: {}, objectives: { [objective]: version } },
      }),
    },
  },
};
