import { foreignKey, index, instant, integer, primaryKey, real, table, text, uniqueIndex } from "../columns";
import { objectives } from "./objectives";
import { inWorkspace, owned } from "./owned";
import { publications } from "./posts";

/** What a publication brought, as its network counts it. The one number of the plan document stays on the publication. */
export const figures = table(
  "figures",
  {
    /** `id` is the publication's. */
    ...owned(),
    reach: integer("reach"),
    clicks: integer("clicks"),
    reactions: integer("reactions"),
    comments: integer("comments"),
    shares: integer("shares"),
    leads: integer("leads"),
    /** The day on which they were read off. */
    takenOn: text("taken_on").notNull(),
    /** Taken back since then. */
    deletedAt: instant("deleted_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    inWorkspace("figures", t.workspaceId),
    foreignKey({
      name: "figures_publication_fk",
      columns: [t.workspaceId, t.id],
      foreignColumns: [publications.workspaceId, publications.id],
    }).onDelete("cascade"),
  ],
);

/** What the KPI of an objective brought in a week. */
export const kpiValues = table(
  "kpi_values",
  {
    ...owned(),
    objectiveId: text("objective_id").notNull(),
    /** The Monday within the week, on whichever day weeks begin here. */
    week: text("week").notNull(),
    value: real("value").notNull(),
    /** Taken back since then. */
    deletedAt: instant("deleted_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex("kpi_values_week").on(t.workspaceId, t.objectiveId, t.week),
    index("kpi_values_of_week").on(t.workspaceId, t.week),
    inWorkspace("kpi_values", t.workspaceId),
    foreignKey({
      name: "kpi_values_objective_fk",
      columns: [t.workspaceId, t.objectiveId],
      foreignColumns: [objectives.workspaceId, objectives.id],
    }).onDelete("cascade"),
  ],
);
