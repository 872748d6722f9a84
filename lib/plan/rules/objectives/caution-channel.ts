import { matrixCell } from "@/lib/reference";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";

/**
 * objective.caution-channel (publication) — planned, in the period, on a network that the matrix marks caution for the
 * kind of its objective. Warning. from = to = the day. measured 1, limit 0.
 */
export const cautionChannel: PublicationRule = {
  id: "objective.caution-channel",
  of: "publication",
  judge(place, { timeline, channels, objectives }, findings) {
    const objective = objectives[timeline.objectives[place]!];
    if (!objective) return;
    const { channel } = channels[timeline.channels[place]!]!;
    if (matrixCell(objective.kind, channel.network) !== "caution") return;
    findings.add(this.id, { ...onItsDay(timeline, place), severity: "warning", measured: 1, limit: 0 });
  },
};
