import { expect, it } from "vitest";
import { demoPlan } from "@/db/seed/demo";
import { checkPlan } from "@/lib/plan/check";
import { groupFlags } from "@/lib/plan/group";
import { placesOf } from "@/lib/plan/places";
import { translatorOf } from "./terminal";
import { wordedCauses } from "./worded";

// The first plan said « 27 alertes resteront », and the calendar then counted eleven: it counts causes.
it("flags are counted by cause, as the calendar counts them, each as grave as the gravest under it", () => {
  const plan = demoPlan("aciers-lemoine");
  const flags = checkPlan(plan);
  const groups = groupFlags(flags, placesOf(plan));
  const worded = wordedCauses(flags, plan, translatorOf("fr"), "fr");
  expect(worded.map(({ rule, severity }) => ({ rule, severity }))).toEqual(
    groups.map(({ cause, severity }) => ({ rule: cause.rule, severity })),
  );
  expect(worded.length).toBeLessThan(flags.length);
});
