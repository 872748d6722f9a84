import { useLocale, useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { classes } from "@/components/ui/classes";
import { network } from "@/lib/networks";
import type { MatrixRange } from "@/lib/objectives/planned/range";
import { formatDayRange } from "@/lib/platform/time";
import { FitMark } from "../fit-look";
import { type Cell, type MatrixChannel, totalOf } from "./cells";

/** Its heads stay in sight, whichever way one scrolls; a cell is a button that says all it stands for. */
export function MatrixTable({
  rows,
  channels,
  range,
  onOpen,
}: {
  rows: Cell[][];
  channels: MatrixChannel[];
  range: MatrixRange;
  onOpen: (cell: Cell) => void;
}) {
  const t = useTranslations("matrix");
  const locale = useLocale();
  return (
    <section
      aria-label={t("title")}
      className="relative max-h-[70dvh] overflow-auto rounded-lg border border-line bg-surface"
    >
      <table className="w-full border-separate border-spacing-0 text-left text-sm">
        <caption className="sr-only">
          {t("caption", { days: formatDayRange(range.from, range.to, locale, { withYear: true }) })}
        </caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-3 min-w-36 border-line border-b bg-rail px-3 py-2 align-bottom font-medium text-ink-2 text-xs sm:min-w-56"
            >
              {t("objective")}
            </th>
            {channels.map(({ id, name, network: on }) => (
              <th
                key={id}
                scope="col"
                className="sticky top-0 z-2 w-24 min-w-20 border-line border-b bg-rail px-1.5 py-2 text-center align-bottom font-normal text-xs"
              >
                <NetworkGlyph network={on} label={network(on).name[locale]} className="mx-auto mb-1 size-4" />
                <span className="line-clamp-2 text-pretty break-words">{name}</span>
              </th>
            ))}
            <th
              scope="col"
              className="sticky top-0 z-2 min-w-14 border-line border-b bg-rail px-2 py-2 text-right align-bottom font-medium text-ink-2 text-xs"
            >
              {t("total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]!.objective.id} className="group">
              <th
                scope="row"
                className="sticky left-0 z-1 max-w-36 border-line-2 border-b bg-surface px-3 py-1.5 font-normal group-last:border-b-0 sm:max-w-64"
              >
                <span className="line-clamp-2">{cells[0]!.objective.name}</span>
              </th>
              {cells.map((cell) => (
                <MatrixCell key={cell.channel.id} cell={cell} onOpen={onOpen} />
              ))}
              <td className="border-line-2 border-b px-2 text-right font-semibold tabular-nums group-last:border-b-0">
                {totalOf(cells)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MatrixCell({ cell, onOpen }: { cell: Cell; onOpen: (cell: Cell) => void }) {
  const t = useTranslations("matrix");
  const { objective, channel, fit, own, note, count } = cell;
  const label = t("cell", {
    objective: objective.name,
    channel: channel.name,
    count,
    fit: fit ?? "none",
    own: own ? "yes" : "no",
  });
  return (
    <td
      className={classes(
        "border-line-2 border-b p-0 text-center group-last:border-b-0",
        fit === "caution" && count > 0 && "bg-warn-soft",
      )}
    >
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={label}
        title={note || undefined}
        className="relative inline-flex h-11 w-full items-center justify-center gap-1.5 hover:bg-hover focus-visible:-outline-offset-2"
        onClick={() => onOpen(cell)}
      >
        {fit && <FitMark fit={fit} />}
        <span className={count > 0 ? "font-semibold tabular-nums" : "text-ink-3 tabular-nums"}>
          {count > 0 || fit ? count : "–"}
        </span>
        {own && (
          <span aria-hidden="true" className="absolute top-1.5 right-1.5 size-1.5 rounded-full bg-chestnut" />
        )}
      </button>
    </td>
  );
}
