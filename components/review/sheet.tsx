import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

export interface SheetColumn {
  name: ReactNode;
  /** For eyes that see the bars, the name says nothing. */
  hidden?: boolean;
  look?: "number" | "word";
}

interface SheetProps {
  title: string;
  /** What the table says, for those who do not see its title above it. */
  caption: string;
  columns: readonly SheetColumn[];
  rows: readonly { key: string; head: ReactNode; cells: readonly ReactNode[]; apart?: boolean }[];
  /** Rows that one sheet of paper has room for; the screen shows them all. */
  onPaper: number;
  foot?: ReactNode;
  note?: ReactNode;
  children?: ReactNode;
}

/** One part of the review: a title, a table with its bars in it, and how it was counted. */
export function Sheet({ title, caption, columns, rows, onPaper, note, foot, children }: SheetProps) {
  const t = useTranslations("review");
  const more = rows.length - onPaper;
  // On a phone, beside that many numbers, names would be a word a line: they take a line of their own.
  const stacks = columns.length > 4;
  const as = stacks ? ROLES : {};
  return (
    <section className="review-part rounded-lg border border-line bg-surface p-4">
      <h2 className="mb-2 font-display font-semibold text-lg">{title}</h2>
      {children}
      {rows.length === 0 ? (
        <p className="text-ink-2 text-sm">{foot ?? t("none")}</p>
      ) : (
        <table {...as.table} className={classes("w-full border-collapse text-sm", stacks && "review-stacks")}>
          <caption className="sr-only">{caption}</caption>
          <thead {...as.group}>
            <tr {...as.row} className="text-ink-2 text-xs">
              {columns.map(({ name, hidden, look }, place) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their places
                  key={place}
                  {...as.columnHead}
                  scope="col"
                  className={classes("px-1.5 pb-1 font-medium first:pl-0 last:pr-0", ALIGN[look ?? "word"])}
                >
                  <span className={hidden ? "sr-only" : undefined}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...as.group}>
            {rows.map(({ key, head, cells, apart }, place) => (
              <tr
                key={key}
                {...as.row}
                className={classes(
                  "border-line-2 border-t align-baseline",
                  apart && "text-ink-2",
                  place >= onPaper && "print:hidden",
                )}
              >
                <th
                  {...as.rowHead}
                  scope="row"
                  className="w-full max-w-0 py-1 pr-1.5 text-left print:py-0.5 font-normal"
                >
                  {head}
                </th>
                {cells.map((cell, index) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    key={index}
                    {...as.cell}
                    className={classes(
                      "px-1.5 py-1 last:pr-0 print:py-0.5",
                      ALIGN[columns[index + 1]?.look ?? "word"],
                    )}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && (
        <p className="mt-1 hidden text-ink-2 text-xs print:block">{t("more_rows", { count: more })}</p>
      )}
      {note && rows.length > 0 && <p className="mt-2 text-pretty text-ink-2 text-xs">{note}</p>}
    </section>
  );
}

/** What browsers forget of a table whose rows are laid out as lines. */
const ROLES: { [part in "table" | "group" | "row" | "columnHead" | "rowHead" | "cell"]?: { role: string } } =
  {
    table: { role: "table" },
    group: { role: "rowgroup" },
    row: { role: "row" },
    columnHead: { role: "columnheader" },
    rowHead: { role: "rowheader" },
    cell: { role: "cell" },
  };

const ALIGN = { number: "text-right whitespace-nowrap tabular-nums", word: "text-left" };

/** The name of a row, and its bar below; on paper beside it, where height is what lacks. */
export function RowHead({ children, bar }: { children: ReactNode; bar?: ReactNode }) {
  return (
    <span className="review-head grid gap-1">
      <span
        className={classes(
          "flex min-w-0 flex-wrap items-center gap-x-1.5 [&>span]:min-w-0",
          // Where bars are read down a column, names take one line; others may be read in full.
          bar ? "sm:[&>span]:truncate" : "print:[&>span]:truncate",
        )}
      >
        {children}
      </span>
      {bar}
    </span>
  );
}
