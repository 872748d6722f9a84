"use client";

import { useLocale, useTranslations } from "next-intl";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { type EventToCome, latenessOf } from "@/lib/events/lateness";
import { describeFlag } from "@/lib/flags/describe";
import type { Flag } from "@/lib/plan/flag";
import { addDays, type Day, daysBetween, formatShortDay } from "@/lib/platform/time";
import { eventNames } from "./event-names";

interface TimeToPrepareProps {
  event: EventToCome & { name: string };
  today: Day;
}

/** When to begin; where that day is over, what the check will say of it, in its own words. */
export function TimeToPrepare({ event, today }: TimeToPrepareProps) {
  const t = useTranslations("keyDates");
  const locale = useLocale();
  const { start, preparationDays: days } = event;
  if (!days || event.kind === "note") return null;
  const from = addDays(start, -days);
  const left = daysBetween(today, start);
  const late = latenessOf(event, today);
  if (late) return <Late flag={late} name={event.name} />;
  if (left <= 0) return null;
  return (
    <span className="block first-letter:uppercase">
      {from < today ? t("now", { left, days }) : t("prepare", { day: formatShortDay(from, locale), days })}
    </span>
  );
}

function Late({ flag, name }: { flag: Flag; name: string }) {
  const words = useTranslations("flags");
  const locale = useLocale();
  const { sentence } = describeFlag(
    flag,
    eventNames(() => name),
    words,
    locale,
  );
  return (
    <span className="flex items-start gap-1.5">
      <SeverityIcon severity={flag.severity} className="mt-px size-3.5!" />
      <span className="min-w-0 text-pretty">
        <span className="font-medium text-ink">
          <AtBest flag={flag} />.
        </span>{" "}
        {sentence}
      </span>
    </span>
  );
}

/** The rule by its name, and that to begin today would not help. */
export function AtBest({ flag }: { flag: Flag }) {
  const t = useTranslations("keyDates");
  const rules = useTranslations("rules");
  return t("at_best", { rule: rules(`rule.${flag.rule}.name`) });
}
