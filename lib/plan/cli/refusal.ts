import type check from "@/messages/fr/check.json";
import type { PlanFault } from "../read";

/** Why nothing could be checked: a sentence of the catalogue, or the faults of what is not a plan. */
export class Refusal extends Error {
  constructor(
    readonly key: keyof typeof check.refused,
    readonly values: Record<string, string | number> = {},
    readonly faults: readonly PlanFault[] = [],
  ) {
    super(key);
  }

  /** The same, of one line of standard input: `name` names the line. */
  onLine(line: number, name: string): Refusal {
    const values: Refusal["values"] = this.key === "syntax" ? { where: "stdin", line } : { where: name };
    return new Refusal(this.key, { ...this.values, ...values }, this.faults);
  }
}
