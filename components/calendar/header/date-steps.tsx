"use client";

import { CalendarCheck, ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCalendarView } from "../store/contexts";

export function DateSteps() {
  const t = useTranslations("calendar");
  const { view, step, goToday } = useCalendarView();
  const unit = view === "week" || view === "hours" ? "week" : "month";
  return (
    <div className="inline-flex h-8.5 overflow-hidden rounded-md border border-line bg-surface pointer-coarse:h-11">
      <button
        type="button"
        aria-label={t(`steps.previous.${unit}`)}
        onClick={() => step(-1)}
        className={STEP}
      >
        <ChevronLeft aria-hidden="true" className="size-4" />
      </button>
      <button
        type="button"
        onClick={goToday}
        className="border-line border-x px-2.5 font-medium text-ink-2 text-sm -outline-offset-2 hover:bg-hover hover:text-ink"
      >
        <CalendarCheck aria-hidden="true" className="size-4 sm:hidden" />
        <span className="max-sm:sr-only">{t("steps.today")}</span>
      </button>
      <button type="button" aria-label={t(`steps.next.${unit}`)} onClick={() => step(1)} className={STEP}>
        <ChevronRight aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}

const STEP =
  "grid w-9 place-items-center text-ink-2 -outline-offset-2 hover:bg-hover hover:text-ink pointer-coarse:w-11";
