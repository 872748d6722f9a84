import { env } from "./env";

/** The one clock. Tests and journeys fix it with MARRONNIER_NOW; rules and repositories are handed its value. */
export function now(): number {
  const fixed = env().fixedNow;
  return fixed === null ? Date.now() : Date.parse(fixed);
}

const begun = performance.now();

/** For leases and pauses between tries: begins at the fixed instant where there is one, but does not stand still. */
export function runningNow(): number {
  const fixed = env().fixedNow;
  return fixed === null ? Date.now() : Date.parse(fixed) + Math.round(performance.now() - begun);
}
