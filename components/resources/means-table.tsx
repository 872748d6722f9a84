import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

export interface MeansColumn {
  name: ReactNode;
  /** On a phone, what it says stands below the name of the row. */
  wide?: boolean;
}

export interface MeansRow {
  key: string;
  head: ReactNode;
  /** What the wide columns say, in words. */
  detail?: ReactNode;
  cells: readonly ReactNode[];
  action?: ReactNode;
  /** Beside those that count. */
  apart?: boolean;
}

interface MeansTableProps {
  caption: string;
  columns: readonly MeansColumn[];
  rows: readonly MeansRow[];
  /** All rows together. */
  total?: MeansRow;
}

/** Numbers by row. A phone keeps the table, and the names of its rows grow longer. */
export function MeansTable({ caption, columns, rows, total }: MeansTableProps) {
  const hasActions = rows.some(({ action }) => action);
  const row = ({ key, head, detail, cells, action, apart }: MeansRow, isTotal = false) => (
    <tr
      key={key}
      className={classes(
        "border-line-2 border-t align-top",
        apart && "text-ink-2",
        isTotal && "font-semibold",
      )}
    >
      <th scope="row" className="w-full max-w-0 py-2 pr-2 text-left font-[inherit] font-normal">
        <span className={classes(isTotal && "font-semibold")}>{head}</span>
        {detail && <span className="mt-0.5 block text-ink-2 text-xs md:hidden">{detail}</span>}
      </th>
      {cells.map((cell, place) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their places
          key={place}
          className={classes(
            "whitespace-nowrap py-2 pl-4 text-right tabular-nums",
            columns[place + 1]?.wide && "max-md:hidden",
          )}
        >
          {cell}
        </td>
      ))}
      {hasActions && <td className="py-1 pl-2 text-right">{action}</td>}
    </tr>
  );
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-ink-2 text-xs">
          {columns.map(({ name, wide }, place) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={place}
              scope="col"
              className={classes(
                "pb-1.5 font-medium",
                place === 0 ? "text-left" : "whitespace-nowrap pl-4 text-right",
                wide && "max-md:hidden",
              )}
            >
              {name}
            </th>
          ))}
          {hasActions && <td />}
        </tr>
      </thead>
      <tbody>{rows.map((one) => row(one))}</tbody>
      {total && <tfoot>{row(total, true)}</tfoot>}
    </table>
  );
}
