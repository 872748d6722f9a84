"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { AudienceTexts } from "./audience-rows";

type Words = ReturnType<typeof useTranslations<"startGoals.audiences.starter">>;

/** Three audiences that nearly everybody has, as a first draft of a card. */
const STARTERS: ((t: Words) => Partial<AudienceTexts> & { name: string })[] = [
  (t) => ({
    name: t("customers.name"),
    market: "b2c",
    age: t("customers.age"),
    place: t("customers.place"),
    tone: t("customers.tone"),
  }),
  (t) => ({
    name: t("trade.name"),
    market: "b2b",
    sector: t("trade.sector"),
    job: t("trade.job"),
    place: t("trade.place"),
    tone: t("trade.tone"),
  }),
  (t) => ({
    name: t("colleagues.name"),
    job: t("colleagues.job"),
    place: t("colleagues.place"),
    tone: t("colleagues.tone"),
  }),
];

export function Starters({ onPick }: { onPick: (starter: Partial<AudienceTexts>) => void }) {
  const t = useTranslations("startGoals");
  const words = useTranslations("startGoals.audiences.starter");
  return (
    <p className="flex flex-wrap items-center gap-2 text-ink-2 text-sm">
      {t("audiences.starters")}
      {STARTERS.map((begun) => {
        const starter = begun(words);
        return (
          <Button key={starter.name} variant="soft" onClick={() => onPick(starter)}>
            {starter.name}
          </Button>
        );
      })}
    </p>
  );
}
