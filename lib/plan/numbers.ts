/** Numbers closer than this are equal: shares of days and of counts come from divisions. */
const CLOSE = 1e-9;

export function isAbove(a: number, b: number): boolean {
  return a - b >= CLOSE;
}

export function isBelow(a: number, b: number): boolean {
  return isAbove(b, a);
}

/** ceil, but for a number that is a whole one and a rounding error. */
export function roundUp(value: number): number {
  return isWhole(value) ? Math.round(value) : Math.ceil(value);
}

export function roundDown(value: number): number {
  return isWhole(value) ? Math.round(value) : Math.floor(value);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < CLOSE;
}
