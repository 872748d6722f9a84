import { matrixCell } from "@/lib/reference";
import { isEverActive } from "../../prepared/channels";
import type { PlanRule } from "../rule";
import { isActiveIn } from "./activity";

/**
 * objective.no-channel (objective) — kind is in the matrix (custom is not), active in the period, and no channel active on
 * any day of the period is on a network that the matrix marks primary or secondary for it. Error. from…to: the period.
 * measured 0, limit 1.
 */
export const noChannel: PlanRule = {
  id: "objective.no-channel",
  of: "plan",
  judge({ calendar, channels, objectives }, findings) {
    const networks = new Set(channels.filter(isEverActive).map(({ channel }) => channel.network));
    for (const objective of objectives) {
      const { id, kind } = objective;
      if (kind === "custom" || !isActiveIn(objective, calendar)) continue;
      const fits = [...networks].map((network) => matrixCell(kind, network));
      if (fits.some((fit) => fit === "primary" || fit === "secondary")) continue;
      findings.add(this.id, {
        severity: "error",
        subject: { objective: id },
        span: calendar.period,
        measured: 0,
        limit: 1,
        publications: [],
      });
    }
  },
};
