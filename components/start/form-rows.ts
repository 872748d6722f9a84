/** One thing of a list that a form holds, as texts. */
export interface FormRow {
  /** Tells rows apart while they have no id. */
  key: string;
  /** null: not stored yet. */
  id: string | null;
  /** false: taken off the list; kept, so that it can be put back. */
  on: boolean;
}

export interface Stored {
  id: string;
  version: number;
}

/** The rows as they were when the form took them over: what has changed since is told by comparison. */
export interface Seen<R> {
  rows: readonly R[];
  stored: readonly Stored[];
}

export interface RowsChange<R> {
  rows: { stored: Stored | null; row: R }[];
  removed: Stored[];
}

/** What a form says anew: rows that nobody wrote anything into are not said. */
export function changeOf<R extends FormRow>(
  rows: readonly R[],
  seen: Seen<R>,
  isBlank: (row: R) => boolean,
): RowsChange<R> {
  const versions = new Map(seen.stored.map(({ id, version }) => [id, version]));
  const storedAs = ({ id }: R): Stored | null =>
    id !== null && versions.has(id) ? { id, version: versions.get(id)! } : null;
  const wasSeen = (row: R) => seen.rows.some((before) => before.key === row.key && same(before, row));
  return {
    rows: rows
      // Of a stored row, an empty form is a fault to be told; and what somebody else binned is mine to make anew.
      .filter((row) => row.on && !(storedAs(row) ? wasSeen(row) : isBlank(row)))
      .map((row) => ({ stored: storedAs(row), row })),
    removed: rows.flatMap((row) => (row.on ? [] : (storedAs(row) ?? []))),
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** On the list, or off it: what is stored stays in the form, to be put back; what is not goes without a trace. */
export const turned = <R extends FormRow>(row: R, on: boolean): R[] =>
  on || row.id !== null ? [{ ...row, on }] : [];

export const withTurned = <R extends FormRow>(rows: readonly R[], { key }: R, on: boolean): R[] =>
  rows.flatMap((row) => (row.key === key ? turned(row, on) : [row]));

/** One number for the versions of all rows, for a form that knows one version. FNV-1a, 32 bits. */
export function versionOf(stored: readonly Stored[]): number {
  let hash = 0x811c9dc5;
  for (const char of stored.map(({ id, version }) => `${id}@${version}`).join(" ")) {
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash;
}
