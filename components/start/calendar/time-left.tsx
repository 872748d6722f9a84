"use client";

import { useTranslations } from "next-intl";
import { useFlagText } from "@/components/key-dates/time-to-prepare";
import { Badge } from "@/components/ui/badge";
import { type EventToCome, latenessOf } from "@/lib/events/lateness";
import type { Flag } from "@/lib/plan/flag";
import type { Day } from "@/lib/platform/time";
import { preparing } from "./preparing";

interface TimeLeftProps {
  event: EventToCome & { name: string };
  today: Day;
}

/** Whether a day can still be prepared, as the check will judge it; nothing for what asks for no preparation. */
export function TimeLeft({ event, today }: TimeLeftProps) {
  const t = useTranslations("startContent");
  const { needed, left, inTime } = preparing(today, event.start, event.preparationDays ?? 0);
  if (needed === 0 || event.kind === "note" || left <= 0) return null;
  const late = latenessOf(event, today);
  if (late) return <Late flag={late} name={event.name} />;
  return inTime ? (
    <Badge tone="ok">{t("time.enough", { days: needed })}</Badge>
  ) : (
    <Badge tone="warn" className="whitespace-normal!">
      {t("time.now", { days: needed, left })}
    </Badge>
  );
}

function Late({ flag, name }: { flag: Flag; name: string }) {
  const t = useTranslations("keyDates");
  const { title, sentence } = useFlagText(flag, name);
  return (
    <span className="grid gap-1">
      <Badge tone="warn" className="w-fit whitespace-normal!">
        {title}
      </Badge>
      <span className="text-pretty text-ink-2 text-xs">
        {t("at_best")} {sentence}
      </span>
    </span>
  );
}
