import { primaryKey, real, table, text } from "../columns";
import { inWorkspace, listed } from "./owned";

export const campaigns = table(
  "campaigns",
  { ...listed(), name: text("name").notNull(), budget: real("budget") },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), inWorkspace("campaigns", t.workspaceId)],
);
