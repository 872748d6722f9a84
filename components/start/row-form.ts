import type { FormFields } from "@/components/forms/rows";
import type { Refusal } from "@/lib/platform/result";

interface RowFormOptions<R> {
  row: R;
  put: (row: R) => void;
  refusal: Refusal | null;
  /** What the action calls the list. */
  list: string;
  /** What was sent of it, in its order. */
  sent: readonly R[];
}

/** For the fields of `components/forms/rows.tsx`: those of one thing of a list that a form holds beside others. */
export const rowForm = <R extends { key: string }>(options: RowFormOptions<R>): FormFields<R> => {
  const { row, put, refusal, list, sent } = options;
  return {
    values: row,
    set: (key, value) => put({ ...row, [key]: value }),
    fault(path, name = path) {
      const at = sent.findIndex(({ key }) => key === row.key);
      // Gone once what was refused is changed.
      if (at === -1 || sent[at]![name as keyof R] !== row[name as keyof R]) return undefined;
      return refusal?.fields?.[`${list}.${at}.${path}`];
    },
  };
};

/** The list with this row in the place of what it was. */
export const withRow = <R extends { key: string }>(rows: readonly R[], row: R): R[] =>
  rows.map((each) => (each.key === row.key ? row : each));
