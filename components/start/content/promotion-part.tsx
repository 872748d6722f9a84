"use client";

import { useLocale, useTranslations } from "next-intl";
import { Group } from "@/components/forms/group";
import { writePercent } from "@/components/forms/numbers";
import { ProvenanceNote } from "@/components/forms/provenance-note";
import { NumberRow } from "@/components/forms/rows";
import type { ActionForm } from "@/components/forms/use-action-form";
import type { Provenance } from "@/lib/reference";
import type { ContentValues } from "./content-values";

interface PromotionPartProps {
  form: ActionForm<ContentValues>;
  /** Of 1: what counts where nobody says another. */
  usual: number;
  from: Provenance;
}

/** How much of a month may sell, and whose advice that is. */
export function PromotionPart({ form, usual, from }: PromotionPartProps) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  const usually = writePercent(usual, locale);
  return (
    <Group title={t("promotion.title")} lead={t("promotion.lead")}>
      <NumberRow
        form={form}
        name="promotionShare"
        label={t("promotion.share")}
        unit={t("promotion.unit")}
        placeholder={usually}
        hint={t("promotion.hint", { usual: usually })}
      />
      <p className="text-ink-2 text-sm">{t("promotion.why")}</p>
      <p className="text-ink-2 text-xs">
        <ProvenanceNote figure={t("promotion.figure")} from={from} />
      </p>
    </Group>
  );
}
