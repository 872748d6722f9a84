import type { ApprovalPolicy } from "@/lib/approvals/vocabulary";
import type { HolidayPlace } from "@/lib/holidays/vocabulary";
import type { MatrixEdits } from "@/lib/objectives/matrix";
import type { PlanWorkspace } from "@/lib/plan/document";
import { type LimitName, WEEK_STARTS } from "@/lib/plan/vocabulary";
import type { Means } from "@/lib/resources/vocabulary";
import type { RuleOff } from "@/lib/tuning/vocabulary";
import { checkOneOf, instant, integer, json, oneOf, table, text } from "../columns";

/** The frame of the document a workspace was imported from, so that its export can be the same document. */
export type DocumentFrame = { period: { from: string; to: string }; today: string | null };

export const workspaces = table(
  "workspaces",
  {
    id: text("id").primaryKey(),
    slug: text("slug").notNull().unique("workspaces_slug_key"),
    name: text("name").notNull(),
    timeZone: text("time_zone").notNull(),
    weekStart: oneOf("week_start", WEEK_STARTS).notNull(),
    sites: json<PlanWorkspace["sites"]>("sites").notNull(),
    limits: json<Partial<Record<LimitName, number>>>("limits").notNull(),
    /** Decisions not to judge a rule here. No part of the plan document: null where there never was one. */
    rulesOff: json<RuleOff[]>("rules_off"),
    /** The planning horizon: whole weeks before and after the present one. */
    weeksBack: integer("weeks_back").notNull().default(4),
    weeksAhead: integer("weeks_ahead").notNull().default(6),
    frame: json<DocumentFrame>("frame"),
    /** Who has to approve posts; null: nobody, planners decide. No part of the plan document. */
    approval: json<ApprovalPolicy>("approval"),
    /** Whose public holidays count here; null: those of the country of its zone. No part of the plan document. */
    holidays: json<HolidayPlace>("holidays"),
    /** What it advises otherwise than the reference: objectives by networks. No part of the plan document. */
    matrix: json<MatrixEdits>("matrix"),
    /** What it makes, and with how much money; null: nobody said. No part of the plan document. */
    means: json<Means>("means"),
    createdAt: instant("created_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (t) => [checkOneOf("workspaces_week_start_check", t.weekStart, WEEK_STARTS)],
);
