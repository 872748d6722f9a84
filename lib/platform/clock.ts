import { env } from "./env";

/** The one clock. Tests and journeys fix it with MARRONNIER_NOW; rules and repositories are handed its value. */
export function now(): number {
  const fixed = env().fixedNow;
  return fixed === null ? Date.now() : Date.parse(fixed);
}
