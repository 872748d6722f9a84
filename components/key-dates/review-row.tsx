"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/input";
import { formatDayRange, isDay } from "@/lib/platform/time";
import { preparation } from "@/lib/reference";
import { choiceKey, eventOf, type HolidayKind, type Pick, type Picks, toggled } from "./picks";
import { TimeToPrepare } from "./time-to-prepare";

interface ReviewRowProps {
  pick: Pick;
  holidays: HolidayKind;
  today: string;
  picks: Picks;
  onChange: (picks: Picks) => void;
}

/** One event that would come: name, days, kind and the day on which its preparation begins. */
export function ReviewRow({ pick, holidays, today, picks, onChange }: ReviewRowProps) {
  const t = useTranslations("keyDates");
  const locale = useLocale();
  const { choice } = pick;
  const event = eventOf(pick, holidays);
  const put = (part: Partial<Pick>) => onChange(new Map(picks).set(choiceKey(choice), { ...pick, ...part }));
  return (
    <li className="grid gap-2 px-3 py-2 text-sm">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="font-medium">{event.name}</p>
          <p className="text-ink-2 text-xs">
            {formatDayRange(event.start, event.end, locale, { withYear: true })}
            {" · "}
            {preparation(event.kind).name[locale]}
            {choice.isSolemn && ` · ${t("solemn")}`}
          </p>
          <div className="text-ink-2 text-xs">
            <TimeToPrepare event={event} today={today} />
          </div>
        </div>
        <IconButton
          size="sm"
          label={t("dialog.leave", { name: event.name })}
          onClick={() => onChange(toggled(picks, choice))}
        >
          <X aria-hidden="true" />
        </IconButton>
      </div>
      {choice.isApproximate && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-warn-soft px-3 py-2">
          <p className="basis-full text-xs">{t("dialog.approximate")}</p>
          <DateField
            aria-label={t("dialog.day_of", { name: event.name })}
            className="w-40!"
            value={pick.start}
            onChange={({ target }) => isDay(target.value) && put({ start: target.value, isConfirmed: true })}
          />
          <Checkbox
            label={t("dialog.confirm")}
            checked={pick.isConfirmed}
            onChange={({ target }) => put({ isConfirmed: target.checked })}
          />
        </div>
      )}
    </li>
  );
}
