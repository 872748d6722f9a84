/** What one field may hold: whatever travels as JSON. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Fields by key. The order of the keys is the order in which they are saved. */
export type Values = Readonly<Record<string, Value>>;

/** What the server has, whole: every field, and the version of every row that holds them. */
export type Snapshot = {
  readonly values: Values;
  readonly versions: Readonly<Record<string, number>>;
};

/** Which row (and so which version) guards a field, and which request writes it. */
export type Shape = {
  readonly rowOf: (key: string) => string;
  readonly requestOf: (key: string) => string;
};

export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a === null || b === null) return false;
  if (typeof a !== "object" || typeof b !== "object" || Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = b as { readonly [key: string]: Value };
  return left.length === Object.keys(b).length && left.every(([key, value]) => sameValue(value, right[key]));
}

export function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
