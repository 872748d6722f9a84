import { MARKETS } from "@/lib/plan/vocabulary";
import { checkOneOf, oneOf, primaryKey, real, table, text } from "../columns";
import { inWorkspace, listed } from "./owned";

/** Whom the content is for. */
export const audiences = table(
  "audiences",
  {
    ...listed(),
    name: text("name").notNull(),
    market: oneOf("market", MARKETS),
    sector: text("sector"),
    job: text("job"),
    age: text("age"),
    place: text("place"),
    tone: text("tone"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    inWorkspace("audiences", t.workspaceId),
    checkOneOf("audiences_market_check", t.market, MARKETS),
  ],
);

/** Recurring themes of the editorial line. */
export const editorialColumns = table(
  "editorial_columns",
  { ...listed(), name: text("name").notNull(), brief: text("brief"), share: real("share") },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), inWorkspace("editorial_columns", t.workspaceId)],
);
