"use client";

import { useLocale, useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { NETWORK_IDS, type NetworkId, network } from "@/lib/networks";
import { editIn, fitIn, type MatrixEdits } from "@/lib/objectives/matrix";
import type { ObjectiveKind } from "@/lib/plan/vocabulary";
import type { Fit } from "@/lib/reference";
import { objectiveAdvice } from "@/lib/reference/advice";
import { FITS } from "@/lib/reference/vocabulary";
import { FitMark } from "./fit-look";

/** Which networks serve a kind of objective; those the workspace has no channel on are greyed. */
export function Advice({
  kind,
  present,
  matrix,
}: {
  kind: ObjectiveKind;
  present: readonly string[];
  matrix: MatrixEdits | null;
}) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  if (kind === "custom") return <p className="text-ink-2 text-sm">{t("advice.custom")}</p>;
  const { description, notes } = objectiveAdvice(kind);
  return (
    <div className="grid gap-2 rounded-md bg-sunken px-3 py-2.5 text-sm">
      <p>{description[locale]}</p>
      {FITS.map((fit) => {
        const networks = NETWORK_IDS.filter((id) => fitIn(matrix, kind, id) === fit);
        if (networks.length === 0) return null;
        return (
          <div key={fit} className="grid gap-1">
            <p className="flex items-center gap-1.5 font-medium text-ink-2 text-xs">
              <FitMark fit={fit} />
              {t(`fit.${fit}`)}
            </p>
            <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs">
              {networks.map((id) => (
                <AdvisedNetwork
                  key={id}
                  id={id}
                  here={present.includes(id)}
                  note={editIn(matrix, kind, id)?.note || notes[id]?.[locale]}
                />
              ))}
            </ul>
          </div>
        );
      })}
      <p className="text-ink-2 text-xs">{t("advice.greyed")}</p>
    </div>
  );
}

function AdvisedNetwork({ id, here, note }: { id: NetworkId; here: boolean; note: string | undefined }) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  return (
    <li className={here ? undefined : "text-ink-2"}>
      <span className="inline-flex items-center gap-1">
        <NetworkGlyph network={id} quiet={!here} />
        {network(id).name[locale]}
        {!here && <span className="sr-only">{t("advice.absent")}</span>}
      </span>
      {note && <span className="text-ink-2"> ({note.replace(/\.$/, "")})</span>}
    </li>
  );
}

/** The best networks of a kind that the workspace is on, in a word or two. */
export const advised = (
  kind: ObjectiveKind,
  fit: Fit,
  present: readonly string[],
  matrix: MatrixEdits | null,
): NetworkId[] => NETWORK_IDS.filter((id) => present.includes(id) && fitIn(matrix, kind, id) === fit);
