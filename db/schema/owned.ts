import { type AnyColumn, foreignKey, instant, integer, text } from "../columns";
import { workspaces } from "./workspaces";

/**
 * What every row of a workspace has. The key is (workspace, id): two workspaces may import the same document and keep
 * its ids. `version` guards each update; `position` is the order of arrival, which exports keep.
 */
export const owned = () => ({
  workspaceId: text("workspace_id").notNull(),
  id: text("id").notNull(),
  version: integer("version").notNull().default(1),
});

export const listed = () => ({
  ...owned(),
  position: integer("position").notNull(),
  /** In the bin since then. */
  deletedAt: instant("deleted_at"),
});

/** A workspace that goes takes its rows along. */
export const inWorkspace = (name: string, workspaceId: AnyColumn) =>
  foreignKey({
    name: `${name}_workspace_fk`,
    columns: [workspaceId],
    foreignColumns: [workspaces.id],
  }).onDelete("cascade");
