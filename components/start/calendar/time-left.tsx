"use client";

import { useTranslations } from "next-intl";
import { AtBest } from "@/components/key-dates/time-to-prepare";
import { Badge } from "@/components/ui/badge";
import { type EventToCome, latenessOf } from "@/lib/events/lateness";
import type { Day } from "@/lib/platform/time";
import { preparing } from "./preparing";

interface TimeLeftProps {
  event: EventToCome;
  today: Day;
}

/** Whether a day can still be prepared, as the check will judge it; nothing for what asks for no preparation. */
export function TimeLeft({ event, today }: TimeLeftProps) {
  const t = useTranslations("startContent");
  const { needed, left, inTime } = preparing(today, event.start, event.preparationDays ?? 0);
  if (needed === 0 || event.kind === "note" || left <= 0) return null;
  const late = latenessOf(event, today);
  if (late)
    return (
      <Badge tone="warn" className="whitespace-normal!">
        <AtBest flag={late} />
      </Badge>
    );
  return inTime ? (
    <Badge tone="ok">{t("time.enough", { days: needed })}</Badge>
  ) : (
    <Badge tone="warn" className="whitespace-normal!">
      {t("time.now", { days: needed, left })}
    </Badge>
  );
}
