import { useLocale, useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { classes } from "@/components/ui/classes";
import { Section } from "@/components/workspaces/page";
import { network } from "@/lib/networks";
import type { Network } from "@/lib/plan/vocabulary";
import { matrixCell } from "@/lib/reference";
import { FITS } from "@/lib/reference/vocabulary";
import { FitMark } from "./fit-look";
import type { ObjectiveView } from "./objective-values";
import type { Planned } from "./planned-share";

/** Objectives × networks: the advice, and on top of it what is really planned. */
export function ObjectiveMatrix({
  objectives,
  networks,
  planned,
}: {
  objectives: ObjectiveView[];
  networks: Network[];
  planned: Planned;
}) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  return (
    <Section title={t("matrix.title")} lead={t("matrix.lead")}>
      <div className="overflow-x-auto rounded-lg border border-line bg-surface">
        <table className="w-full text-left text-sm">
          <thead className="border-line border-b bg-rail">
            <tr>
              <th scope="col" className="px-4 py-2 font-medium text-ink-2 text-xs">
                {t("matrix.objective")}
              </th>
              {networks.map((id) => (
                <th key={id} scope="col" className="px-2 py-2 text-center" title={network(id).name[locale]}>
                  <NetworkGlyph network={id} label={network(id).name[locale]} className="mx-auto size-4" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line-2">
            {objectives.map((objective) => (
              <tr key={objective.id}>
                <th scope="row" className="max-w-64 truncate px-4 py-2 font-normal">
                  {objective.name}
                </th>
                {networks.map((id) => (
                  <MatrixCell
                    key={id}
                    kind={objective.kind}
                    network={id}
                    count={planned.counts[objective.id]?.[id] ?? 0}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs">
        {FITS.map((fit) => (
          <li key={fit} className="inline-flex items-center gap-1.5">
            <FitMark fit={fit} />
            {t(`fit.${fit}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MatrixCell({
  kind,
  network,
  count,
}: {
  kind: ObjectiveView["kind"];
  network: Network;
  count: number;
}) {
  const t = useTranslations("objectives");
  const fit = matrixCell(kind, network);
  return (
    <td className={classes("px-2 py-2 text-center", fit === "caution" && count > 0 && "bg-warn-soft")}>
      <span className="inline-flex min-w-9 items-center justify-center gap-1.5">
        {fit && <FitMark fit={fit} label={t(`fit.${fit}`)} />}
        {count > 0 ? (
          <span className="font-semibold tabular-nums">{count}</span>
        ) : (
          <span className="text-ornament">{fit ? "0" : "–"}</span>
        )}
      </span>
    </td>
  );
}
