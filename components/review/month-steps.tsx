import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { type DayRange, monthOf } from "@/lib/platform/time";
import { monthAfter, monthBefore } from "@/lib/review/month";
import type { Addresses } from "./addresses";

export function MonthSteps({ month, today, to }: { month: DayRange; today: string; to: Addresses }) {
  const t = useTranslations("review");
  return (
    <nav aria-label={t("steps")} className="flex gap-1 print:hidden">
      <ButtonLink href={to.month(monthBefore(month))} aria-label={t("earlier")}>
        <ChevronLeft aria-hidden="true" className="size-4" />
      </ButtonLink>
      <ButtonLink href={to.month(monthOf(today))}>{t("now")}</ButtonLink>
      <ButtonLink href={to.month(monthAfter(month))} aria-label={t("later")}>
        <ChevronRight aria-hidden="true" className="size-4" />
      </ButtonLink>
    </nav>
  );
}
