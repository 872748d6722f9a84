import { aChannel, anObjective, aPlan, ruleTable } from "../plan.test-support";

/** Of the matrix, for the employer's name: LinkedIn primary, the blog secondary, Facebook caution, X nothing. */
const brand = (over = {}) => ({ objectives: [anObjective("o", { kind: "employer_brand", ...over })] });
const on = (network: string, over = {}) => ({ channels: [aChannel(network, over)] });
const flag = "error objective=o 2026-11-02…2026-11-29 0/1";

ruleTable("objective.no-channel", [
  ["a network that is primary", aPlan({ ...brand(), ...on("linkedin") })],
  ["one that is secondary", aPlan({ ...brand(), ...on("blog") })],
  ["one that asks for caution", aPlan({ ...brand(), ...on("facebook") }), flag],
  ["one that says nothing of it", aPlan({ ...brand(), ...on("x") }), flag],
  ["no channel", aPlan({ ...brand(), channels: [] }), flag],
  ["one of several will do", aPlan({ ...brand(), channels: [aChannel("x"), aChannel("blog")] })],
  [
    "a minimal presence is not active",
    aPlan({ ...brand(), ...on("linkedin", { presence: "minimal" }) }),
    flag,
  ],
  [
    "active on the period's last day alone",
    aPlan({ ...brand(), ...on("linkedin", { activeFrom: "2026-11-29" }) }),
  ],
  ["from the day after", aPlan({ ...brand(), ...on("linkedin", { activeFrom: "2026-11-30" }) }), flag],
  [
    "paused throughout",
    aPlan({ ...brand(), ...on("linkedin", { pauses: [{ from: "2026-11-01", to: "2026-11-30" }] }) }),
    flag,
  ],
  ["a kind of one's own is not in the matrix", aPlan({ ...brand({ kind: "custom" }), channels: [] })],
  ["not active in the period", aPlan({ ...brand({ to: "2026-11-01" }), channels: [] })],
  ["active on its first day", aPlan({ ...brand({ to: "2026-11-02" }), channels: [] }), flag],
]);
