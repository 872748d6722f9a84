/** What is wrong at a place: `message` says it in English, code and `details` let it be said in any language. */
export const FAULT_CODES = [
  "type",
  "missing",
  "unknown_key",
  "empty",
  "unreadable",
  "choice",
  "day",
  "wall",
  "instant",
  "zone",
  "too_small",
  "outside",
  "too_early",
  "too_long",
  "order",
  "duplicate",
  "dangling",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export type PlanFault = {
  /** Like posts[3].publications[0].channel; "" is the document itself. */
  path: string;
  code: FaultCode;
  message: string;
  details: Record<string, string | number>;
};

/** Where a reading stands and what it found so far. The path is spelled out for a fault only: most reads have none. */
export class Reading {
  readonly faults: PlanFault[] = [];
  private readonly keys: (string | number)[] = [];

  enter(key: string | number): void {
    this.keys.push(key);
  }

  leave(): void {
    this.keys.pop();
  }

  fault(code: FaultCode, message: string, details: PlanFault["details"] = {}): undefined {
    this.faults.push({ path: spell(this.keys), code, message, details });
  }

  faultAt(key: string | number, code: FaultCode, message: string, details?: PlanFault["details"]): void {
    this.enter(key);
    this.fault(code, message, details);
    this.leave();
  }
}

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

function spell(keys: readonly (string | number)[]): string {
  let path = "";
  for (const key of keys) {
    if (typeof key === "string" && PLAIN_KEY.test(key)) path += path ? `.${key}` : key;
    else path += `[${JSON.stringify(key)}]`;
  }
  return path;
}

/** A value as a message shows it: short, and on one line. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
