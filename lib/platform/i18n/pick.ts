/** The named parts of an object, in the order they are named; a name that is not there is left out. */
export function pick<T extends object, K extends keyof T>(whole: T, keys: readonly K[]): Pick<T, K> {
  const part = {} as Pick<T, K>;
  for (const key of keys) if (key in whole) part[key] = whole[key];
  return part;
}
