"use client";

import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { type CellKey, writtenIn } from "./cells";
import type { Entry } from "./use-entry";
import { enterByPointer, walkCells } from "./walk-cells";

/** One number, typed as people write it. Whoever may only read sees it as text. */
export function FigureCell({
  name,
  entry,
  title,
  editable,
}: {
  name: CellKey;
  entry: Entry;
  title: string;
  editable: boolean;
}) {
  const t = useTranslations("results");
  const tFigures = useTranslations("figures");
  const locale = useLocale();
  const { stored, drafts, faults, type, giveBack } = entry;
  const written = writtenIn(stored, name, locale);
  const typed = drafts[name];
  if (!editable)
    return <span className="block min-w-20 px-2.5 py-2 text-right tabular-nums">{written || "—"}</span>;
  return (
    <input
      data-cell={name}
      aria-label={t("table.cell", { figure: tFigures(`name.${name}`), title })}
      aria-invalid={faults[name] ? true : undefined}
      title={faults[name] && tFigures(`fault.${faults[name]}`)}
      inputMode={name === "result" ? "decimal" : "numeric"}
      autoComplete="off"
      placeholder="—"
      value={typed ?? written}
      onChange={({ target }) => type(name, target.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && typed !== undefined) {
          event.preventDefault();
          giveBack(name);
        } else walkCells(event);
      }}
      onMouseDown={enterByPointer}
      onFocus={({ target }) => target.select()}
      className={classes(
        "h-11 w-full min-w-20 bg-transparent px-2.5 text-right text-sm tabular-nums outline-none placeholder:text-ink-3 hover:bg-hover",
        "focus:bg-surface focus:ring-2 focus:ring-chestnut focus:ring-inset aria-invalid:ring-2 aria-invalid:ring-bad aria-invalid:ring-inset",
        typed !== undefined && typed !== written && "ring-1 ring-chestnut ring-inset",
      )}
    />
  );
}
