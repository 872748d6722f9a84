import { type KnownActions, version } from "./known-action";

/** Workspaces as a whole. */
export const WORKSPACES_ACTIONS: KnownActions = {
  workspaces: {
    createWorkspace: { by: "account", input: () => ({ name: "Second espace", timeZone: "Europe/Paris" }) },
    editWorkspace: { by: "manager", input: () => ({ version, patch: { name: "Renommé" } }) },
    importPlan: {
      by: "account",
      input: () => ({
        text: JSON.stringify({
          format: "marronnier/plan@1",
          workspace: { name: "Importé", timeZone: "Europe/Paris", weekStart: "monday" },
          period: { from: "2026-11-02", to: "2026-11-29" },
        }),
      }),
    },
  },
};
