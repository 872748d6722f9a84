"use client";

import { CircleAlert, Info } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { duration, list } from "@/lib/flags/quantities";
import type { Advice } from "@/lib/start/advice/advice";
import { shortName } from "./network-values";

/** What the advice would be better for, and which objective no advised network serves. */
export function AdviceNotes({ advice: { lacks, uncovered } }: { advice: Advice }) {
  const t = useTranslations("startNetworks");
  const words = useTranslations("flags");
  const locale = useLocale();
  const told = lacks.filter((lack) => lack !== "money");
  return (
    <>
      {told.length > 0 && (
        <p className="flex items-start gap-2 rounded-md bg-sunken px-3 py-2 text-ink-2 text-sm">
          <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>{told.map((lack) => t(`lack.${lack}`)).join(" ")}</span>
        </p>
      )}
      {uncovered.map((gap) => (
        <p
          key={gap.objective}
          role="status"
          className="flex items-start gap-2 rounded-md bg-warn-soft px-3 py-2 text-sm"
        >
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
          <span>
            {t(`uncovered.${gap.why}`, {
              names: list(
                gap.names.map((name) => t("quoted", { name })),
                locale,
              ),
              network: "network" in gap ? shortName(gap.network, locale) : "",
              time: "minutes" in gap ? duration(gap.minutes, words) : "",
              needs: "needs" in gap ? t(`needs.${gap.needs}`) : "",
            })}
          </span>
        </p>
      ))}
    </>
  );
}
