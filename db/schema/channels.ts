import type { ApprovalPolicy } from "@/lib/approvals/vocabulary";
import type { Period, PlanCadence } from "@/lib/plan/document";
import { NETWORKS, PRESENCES } from "@/lib/plan/vocabulary";
import { checkOneOf, json, oneOf, primaryKey, real, table, text } from "../columns";
import { inWorkspace, listed } from "./owned";

export const channels = table(
  "channels",
  {
    ...listed(),
    name: text("name").notNull(),
    network: oneOf("network", NETWORKS).notNull(),
    /** null: the workspace's. */
    timeZone: text("time_zone"),
    presence: oneOf("presence", PRESENCES).notNull(),
    activeFrom: text("active_from"),
    activeTo: text("active_to"),
    pauses: json<Period[]>("pauses").notNull(),
    /** null: the network's. */
    cadence: json<PlanCadence>("cadence"),
    /** Contributor ids. */
    monitors: json<string[]>("monitors").notNull(),
    careMinutesPerWeek: real("care_minutes_per_week"),
    /** "HH:MM": the time a dropped idea takes. Ours, not the document's. */
    usualTime: text("usual_time"),
    /** Who has to approve what goes there; null: as the workspace has it. Ours, not the document's. */
    approval: json<ApprovalPolicy>("approval"),
    /** To read its figures and what others publish there; null: none is reckoned with. Ours, not the document's. */
    followMinutesPerWeek: real("follow_minutes_per_week"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    inWorkspace("channels", t.workspaceId),
    checkOneOf("channels_network_check", t.network, NETWORKS),
    checkOneOf("channels_presence_check", t.presence, PRESENCES),
  ],
);
