import { OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { checkOneOf, oneOf, primaryKey, real, table, text } from "../columns";
import { inWorkspace, listed } from "./owned";

export const objectives = table(
  "objectives",
  {
    ...listed(),
    name: text("name").notNull(),
    kind: oneOf("kind", OBJECTIVE_KINDS).notNull(),
    /** Share of publications, 0..1. */
    weight: real("weight"),
    activeFrom: text("active_from"),
    activeTo: text("active_to"),
    kpi: text("kpi"),
    target: real("target"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    inWorkspace("objectives", t.workspaceId),
    checkOneOf("objectives_kind_check", t.kind, OBJECTIVE_KINDS),
  ],
);
