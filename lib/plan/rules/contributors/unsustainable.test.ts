import type { PlanCadence, PlanChannel } from "../../document";
import { aCadence, aChannel, aContributor, aPlan, ruleTable } from "../plan.test-support";

/** LinkedIn takes 45 minutes a publication; answering there, here, nothing. */
const owes = (cadence: Partial<PlanCadence>, over: Partial<PlanChannel> = {}) => ({
  channels: [aChannel("linkedin", { cadence: aCadence(cadence), careMinutesPerWeek: 0, ...over })],
});
const has = (...minutes: number[]) => ({
  contributors: minutes.map((minutesPerWeek, index) => aContributor(`c${index}`, { minutesPerWeek })),
});
const period = "2026-11-02…2026-11-29";

ruleTable("load.unsustainable", [
  ["as much as there is", aPlan({ ...owes({ min: 2 }), ...has(90) })],
  ["a minute less", aPlan({ ...owes({ min: 2 }), ...has(89) }), `warning ${period} 90/89`],
  ["all contributors together", aPlan({ ...owes({ min: 2 }), ...has(60, 30) })],
  [
    "answering is work too",
    aPlan({ ...owes({ min: 2 }, { careMinutesPerWeek: 30 }), ...has(119) }),
    `warning ${period} 120/119`,
  ],
  [
    "the network's answering where the channel has none: 60",
    aPlan({ ...owes({ min: 0 }, { careMinutesPerWeek: null }), ...has(59) }),
    `warning ${period} 60/59`,
  ],
  ["no minimum", aPlan({ ...owes({ min: null }), ...has(0) })],
  [
    "a month's minimum counts × 7 / 30: 10 × 45 × 7 / 30",
    aPlan({ ...owes({ per: "month", min: 10 }), ...has(105) }),
  ],
  [
    "of which there is a minute less",
    aPlan({ ...owes({ per: "month", min: 10 }), ...has(104) }),
    `warning ${period} 105/104`,
  ],
  [
    "the network's rhythm where the channel has none: LinkedIn owes two",
    aPlan({ ...owes({}, { cadence: null }), ...has(89) }),
    `warning ${period} 90/89`,
  ],
  ["a minimal presence owes nothing", aPlan({ ...owes({ min: 2 }, { presence: "minimal" }), ...has(0) })],
  [
    "active on the last day alone it owes all",
    aPlan({ ...owes({ min: 2 }, { activeFrom: "2026-11-29" }), ...has(89) }),
    `warning ${period} 90/89`,
  ],
  ["active from the day after", aPlan({ ...owes({ min: 2 }, { activeFrom: "2026-11-30" }), ...has(0) })],
  ["without contributors it is not judged", aPlan({ ...owes({ min: 2 }), ...has() })],
  [
    "due until the period is over",
    aPlan({ ...owes({ min: 2 }), ...has(0), today: "2026-11-29" }),
    `warning ${period} 90/0`,
  ],
]);
