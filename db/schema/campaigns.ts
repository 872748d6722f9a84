import type { CampaignMoney } from "@/lib/resources/vocabulary";
import { json, primaryKey, real, table, text } from "../columns";
import { inWorkspace, listed } from "./owned";

export const campaigns = table(
  "campaigns",
  {
    ...listed(),
    name: text("name").notNull(),
    budget: real("budget"),
    /** What the budget is meant for; null: nobody said. Ours, not the document's. */
    money: json<CampaignMoney>("money"),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), inWorkspace("campaigns", t.workspaceId)],
);
