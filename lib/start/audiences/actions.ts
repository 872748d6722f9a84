"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { ok } from "@/lib/platform/result";
import { keepRows } from "../keep-rows";
import { audiencesAnswer } from "./input";

export const answerAudiences = planAction({
  name: "start.audiences",
  verb: "start.answer",
  permission: "configure",
  input: audiencesAnswer,
  run: async (work) => {
    const { rows, removed } = work.input;
    const kept = rows.map(({ stored, ...audience }) => ({ stored, fields: audience }));
    return (await keepRows(work, "audience", { rows: kept, removed })) ?? ok({});
  },
});
