"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import type { DateChoice } from "@/lib/key-dates/view";
import { formatDayRange, formatLongDay } from "@/lib/platform/time";
import { TimeToPrepare } from "./time-to-prepare";

interface KeyDateRowProps {
  slug: string;
  choice: DateChoice;
  today: string;
  isPicked: boolean;
  onToggle: () => void;
}

/** A date with what picking it would put on the calendar. */
export function KeyDateRow({ slug, choice, today, isPicked, onToggle }: KeyDateRowProps) {
  const t = useTranslations("keyDates");
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 px-4 py-2 hover:bg-hover">
      <Checkbox
        className="min-w-0 flex-1 basis-60 py-0.5"
        label={<span className="font-medium">{choice.name}</span>}
        hint={<When choice={choice} today={today} />}
        disabled={choice.event !== null}
        checked={choice.event !== null || isPicked}
        onChange={onToggle}
      />
      <span className="flex flex-wrap items-center gap-1.5 pt-0.5 max-sm:pl-6">
        {choice.event !== null && (
          <Link href={`/w/${slug}/events/${encodeURIComponent(choice.event)}`} className="text-xs">
            <Badge tone="ok">
              <Check aria-hidden="true" />
              {t("there")}
            </Badge>
          </Link>
        )}
        {choice.isApproximate && <Badge tone="warn">{t("approximate")}</Badge>}
        {choice.isSolemn && <Badge tone="info">{t("solemn")}</Badge>}
        <Badge>{t(`category.${choice.category}`)}</Badge>
      </span>
    </li>
  );
}

function When({ choice, today }: { choice: DateChoice; today: string }) {
  const locale = useLocale();
  const { start, end } = choice;
  return (
    <span className="grid">
      <span>
        {start === end
          ? formatLongDay(start, locale)
          : formatDayRange(start, end, locale, { withYear: true })}
      </span>
      {choice.event === null && <TimeToPrepare event={choice} today={today} />}
    </span>
  );
}
