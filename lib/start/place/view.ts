import type { WordedFlag } from "@/lib/flags/worded";
import type { PlanTask } from "@/lib/plan/document";
import type { Format } from "@/lib/plan/vocabulary";
import type { Locale } from "@/lib/platform/i18n/locale";
import type { Day, Wall } from "@/lib/platform/time";
import type { Choices } from "./choices";
import type { Because } from "./draft";
import type { Unsettled } from "./unsettled";

/** A draft as the preview shows it. */
export interface DraftView {
  id: string;
  title: string;
  channel: string;
  at: Wall;
  objective: string | null;
  format: Format | null;
  column: string | null;
  audience: string | null;
  promotional: boolean;
  /** `isGiven`: it was asked of them before. */
  author: { contributor: string; due: Day | null; isGiven: boolean } | null;
  because: Because;
  /** There already, without a date: an idea, or something further on. null: new. */
  waited: "idea" | "content" | null;
}

/** The plan that the answers make, before it is placed. */
export interface FirstPlanView {
  digest: string;
  /** Of the titles. */
  locale: Locale;
  from: Day;
  to: Day;
  drafts: DraftView[];
  tasks: PlanTask[];
  /** What the check says of the plan with all of it. */
  flags: WordedFlag[];
  choices: Choices;
  unsettled: Unsettled;
  /** How many contents will still wait for a date. */
  waiting: number;
}
