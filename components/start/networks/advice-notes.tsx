"use client";

import { CircleAlert, Info } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { duration, list } from "@/lib/flags/quantities";
import type { ObjectiveKind } from "@/lib/plan/vocabulary";
import { shortName } from "./network-values";
import { matrixNetworks } from "./served";
import type { NetworksForm } from "./use-networks";

/** What the advice would be better for, and which objectives nothing that is ticked serves. */
export function AdviceNotes({ networks }: { networks: NetworksForm }) {
  const t = useTranslations("startNetworks");
  const told = networks.advice.lacks.filter((lack) => lack !== "money");
  return (
    <>
      {told.length > 0 && (
        <p className="flex items-start gap-2 rounded-md bg-sunken px-3 py-2 text-ink-2 text-sm">
          <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>{told.map((lack) => t(`lack.${lack}`)).join(" ")}</span>
        </p>
      )}
      <div role="status" className="grid gap-2 empty:hidden">
        {networks.unserved.map(({ kind, names }) => (
          <p key={kind} className="flex items-start gap-2 rounded-md bg-warn-soft px-3 py-2 text-sm">
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
            <Unserved networks={networks} kind={kind} names={names} />
          </p>
        ))}
      </div>
    </>
  );
}

/** In the words of the check, and what would help: as the advice has it, or the first networks that would serve. */
function Unserved({
  networks: { advice, view },
  kind,
  names,
}: {
  networks: NetworksForm;
  kind: ObjectiveKind;
  names: readonly string[];
}) {
  const t = useTranslations("startNetworks");
  const words = useTranslations("flags");
  const locale = useLocale();
  const gap = advice.uncovered.find(({ objective }) => objective === kind);
  const helping = matrixNetworks(advice, kind, view.asked.matrix);
  return (
    <span>
      {names.map((objective) => (
        <span key={objective} className="block font-medium">
          {words("rule.objective.no-channel.title", { objective })}
        </span>
      ))}
      {gap
        ? t(`uncovered.${gap.why}`, {
            network: "network" in gap ? shortName(gap.network, locale) : "",
            time: "minutes" in gap ? duration(gap.minutes, words) : "",
            needs: "needs" in gap ? t(`needs.${gap.needs}`) : "",
          })
        : t("unserved", {
            networks: list(
              helping.map((id) => shortName(id, locale)),
              locale,
            ),
          })}
    </span>
  );
}
