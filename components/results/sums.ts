/** After each week, all that was entered up to it; null before the first value and after the last one. */
export function runningSums(values: readonly (number | null)[]): (number | null)[] {
  const last = values.findLastIndex((value) => value !== null);
  let sum: number | null = null;
  return values.map((value, index) => {
    if (value !== null) sum = (sum ?? 0) + value;
    return index > last ? null : sum;
  });
}
