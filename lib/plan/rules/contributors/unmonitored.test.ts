import type { PlanChannel } from "../../document";
import { aChannel, aPlan, ruleTable } from "../plan.test-support";

const channel = (over: Partial<PlanChannel>) => ({ channels: [aChannel("linkedin", over)] });
const flag = "warning channel=linkedin 2026-11-02…2026-11-29 0/1";

ruleTable("channel.unmonitored", [
  ["nobody answers", aPlan(channel({})), flag],
  ["somebody does", aPlan(channel({ monitors: ["ada"] }))],
  ["nothing to do there is no answer", aPlan(channel({ careMinutesPerWeek: 0 })), flag],
  ["a minimal presence", aPlan(channel({ presence: "minimal" }))],
  ["active on the period's first day alone", aPlan(channel({ activeTo: "2026-11-02" })), flag],
  ["until the day before", aPlan(channel({ activeTo: "2026-11-01" }))],
  ["active on its last day alone", aPlan(channel({ activeFrom: "2026-11-29" })), flag],
  ["from the day after", aPlan(channel({ activeFrom: "2026-11-30" }))],
  ["paused throughout", aPlan(channel({ pauses: [{ from: "2026-11-01", to: "2026-12-01" }] }))],
  ["paused but for a day", aPlan(channel({ pauses: [{ from: "2026-11-03", to: "2026-12-01" }] })), flag],
  ["due until the period is over", aPlan({ ...channel({}), today: "2026-11-29" }), flag],
  ["not any more then", aPlan({ ...channel({}), today: "2026-11-30" })],
]);
