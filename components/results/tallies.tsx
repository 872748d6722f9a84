import { useLocale, useTranslations } from "next-intl";
import { writeNumber } from "@/components/forms/numbers";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Section } from "@/components/workspaces/page";
import type { ResultsPage, Tally } from "@/lib/results/view";
import { FIGURES, type Figure } from "@/lib/results/vocabulary";

/** What the shown publications brought together, and what one of them usually brings. No score. */
export function Tallies({ page: { tallies, channels }, days }: { page: ResultsPage; days: string }) {
  const t = useTranslations("results");
  const tFigures = useTranslations("figures");
  if (tallies.length === 0) return null;
  const of = new Map(channels.map((channel) => [channel.id, channel]));
  return (
    <Section title={t("tally.title")} lead={t("tally.lead")}>
      <div className="relative overflow-x-auto rounded-lg border border-line bg-surface">
        <table className="w-full text-sm">
          <caption className="sr-only">{t("tally.caption", { days })}</caption>
          <thead className="bg-rail text-ink-2 text-xs">
            <tr className="[&>th]:px-2.5 [&>th]:py-1.5 [&>th]:font-medium">
              <th scope="col" className="text-left">
                {t("tally.channel")}
              </th>
              <th scope="col" className="text-right">
                {t("tally.publications")}
              </th>
              <th scope="col" className="text-right">
                {t("tally.without")}
              </th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col" className="text-right">
                  {tFigures(`name.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line-2">
            {tallies.map((tally) => {
              const channel = tally.channelId === null ? null : of.get(tally.channelId);
              return (
                <tr
                  key={tally.channelId ?? "all"}
                  className="align-top [&>td]:px-2.5 [&>td]:py-2 [&>td]:text-right [&>td]:tabular-nums"
                >
                  <th scope="row" className="min-w-40 px-2.5 py-2 text-left font-medium">
                    <span className="flex items-center gap-1.5">
                      {channel && <NetworkGlyph network={channel.network as never} />}
                      {channel?.name ?? t("tally.all")}
                    </span>
                  </th>
                  <td>{tally.count}</td>
                  <td className={tally.without > 0 ? "text-warn" : undefined}>{tally.without}</td>
                  {FIGURES.map((figure) => (
                    <Summary key={figure} figure={figure} tally={tally} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Summary({ figure, tally }: { figure: Figure; tally: Tally }) {
  const t = useTranslations("results");
  const locale = useLocale();
  const { total, median, of } = tally.figures[figure];
  if (total === null || median === null) return <td className="text-ink-3">—</td>;
  const number = new Intl.NumberFormat(locale);
  return (
    <td className="whitespace-nowrap">
      <span aria-hidden="true" className="block font-medium">
        {number.format(total)}
      </span>
      <span aria-hidden="true" className="block text-ink-2 text-xs">
        {t("tally.median", { median: number.format(median) })}
      </span>
      <span className="sr-only">
        {t("tally.of", { total: number.format(total), median: writeNumber(median, locale), of })}
      </span>
    </td>
  );
}
