"use client";

import { useTranslations } from "next-intl";
import type { AudienceValues } from "@/components/editorial/audience-values";
import { Button } from "@/components/ui/button";

type Starter = Partial<AudienceValues> & { name: string };

export function Starters({ onPick }: { onPick: (starter: Starter) => void }) {
  const t = useTranslations("startGoals");
  return (
    <p className="flex flex-wrap items-center gap-2 text-ink-2 text-sm">
      {t("audiences.starters")}
      {useStarters().map((starter) => (
        <Button key={starter.name} variant="soft" onClick={() => onPick(starter)}>
          {starter.name}
        </Button>
      ))}
    </p>
  );
}

/** Three audiences that nearly everybody has, as a first draft of a card. */
function useStarters(): Starter[] {
  const t = useTranslations("startGoals.audiences.starter");
  return [
    {
      name: t("customers.name"),
      market: "b2c",
      age: t("customers.age"),
      place: t("customers.place"),
      tone: t("customers.tone"),
    },
    {
      name: t("trade.name"),
      market: "b2b",
      sector: t("trade.sector"),
      job: t("trade.job"),
      place: t("trade.place"),
      tone: t("trade.tone"),
    },
    {
      name: t("colleagues.name"),
      job: t("colleagues.job"),
      place: t("colleagues.place"),
      tone: t("colleagues.tone"),
    },
  ];
}
