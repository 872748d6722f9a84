import { ChartNoAxesColumn } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Abilities } from "@/lib/calendar/view";
import { type DayRange, formatMonth } from "@/lib/platform/time";
import type { Addresses } from "./addresses";

interface EmptyMonthProps {
  slug: string;
  month: DayRange;
  channels: number;
  abilities: Abilities;
  to: Addresses;
}

/** Nothing has a day in the month: what one does about it depends on what one may do. */
export function EmptyMonth({ slug, month, channels, abilities, to }: EmptyMonthProps) {
  const t = useTranslations("review.empty");
  const locale = useLocale();
  const first = channels === 0 && abilities.configure;
  const calendar = `/w/${slug}/calendar?view=month&date=${month.from}`;
  return (
    <EmptyState
      icon={<ChartNoAxesColumn aria-hidden="true" />}
      title={t("title", { month: formatMonth(month.from, locale) })}
      action={
        first ? (
          <ButtonLink variant="primary" href={to.newChannel}>
            {t("channels")}
          </ButtonLink>
        ) : (
          <ButtonLink variant="primary" href={calendar}>
            {t("calendar")}
          </ButtonLink>
        )
      }
    >
      {first ? t("text_channels") : abilities.contribute ? t("text") : t("text_read")}
    </EmptyState>
  );
}
