"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { columnsOf } from "@/lib/objectives/rows";
import { ok } from "@/lib/platform/result";
import { keepRows } from "../keep-rows";
import { objectivesAnswer } from "./input";

export const answerObjectives = planAction({
  name: "start.objectives",
  verb: "start.answer",
  permission: "configure",
  input: objectivesAnswer,
  run: async (work) => {
    const { rows, removed } = work.input;
    const kept = rows.map(({ stored, ...objective }) => ({ stored, fields: columnsOf(objective) }));
    return (await keepRows(work, "objective", { rows: kept, removed })) ?? ok({});
  },
});
