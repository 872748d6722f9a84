"use client";

import { useTranslations } from "next-intl";
import type { ResultsPage } from "@/lib/results/view";
import { CELLS } from "./cells";
import { ResultRow } from "./result-row";

/** A sheet of what came out, one row a publication. It scrolls within itself where it is wider than the screen. */
export function ResultsTable({ slug, page, days }: { slug: string; page: ResultsPage; days: string }) {
  const t = useTranslations("results");
  const tFigures = useTranslations("figures");
  const channels = new Map(page.channels.map((channel) => [channel.id, channel]));
  return (
    <div className="grid gap-2">
      <section
        aria-label={t("table.caption", { days })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        tabIndex={0}
        className="relative max-h-[70dvh] overflow-auto rounded-lg border border-line bg-surface"
      >
        <table className="w-full border-separate border-spacing-0 text-sm">
          <caption className="sr-only">{t("table.caption", { days })}</caption>
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} left-0 z-3 px-3 text-left`}>
                {t("table.publication")}
              </th>
              {CELLS.map((key) => (
                <th key={key} scope="col" className={`${HEAD} px-2.5 text-right`}>
                  {tFigures(`name.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row) => (
              <ResultRow key={row.id} slug={slug} row={row} channel={channels.get(row.channelId)} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="max-w-prose text-ink-3 text-xs">{t("table.result_hint")}</p>
      {page.rows.some(({ editable }) => editable) && (
        <p className="text-ink-3 text-xs max-sm:hidden">{t("table.keys")}</p>
      )}
    </div>
  );
}

const HEAD = "sticky top-0 z-2 border-line border-b bg-rail py-1.5 font-medium text-ink-2 text-xs";
