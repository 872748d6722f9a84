"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { classes } from "@/components/ui/classes";
import { useCalendarView } from "../store/contexts";
import { CALENDAR_VIEWS, type CalendarView } from "../store/view-state";

/** Links, so that a view opens in a tab of its own too; a plain press changes it here, without asking the server. */
export function ViewSwitch() {
  const t = useTranslations("calendar");
  const { view, setView } = useCalendarView();
  const onPress = (event: MouseEvent, next: CalendarView) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setView(next);
  };
  return (
    <nav
      aria-label={t("view.label")}
      className="inline-flex max-w-full overflow-x-auto rounded-md bg-sunken p-0.5 [scrollbar-width:none]"
    >
      {CALENDAR_VIEWS.map((name) => (
        <a
          key={name}
          href={`?view=${name}`}
          onClick={(event) => onPress(event, name)}
          aria-current={name === view ? "page" : undefined}
          className={classes(
            "inline-flex h-7.5 shrink-0 items-center rounded-sm px-2.5 font-medium text-sm no-underline transition-colors pointer-coarse:h-10",
            name === view ? "bg-surface text-ink shadow-card" : "text-ink-2 hover:text-ink",
          )}
        >
          {t(`view.${name}`)}
        </a>
      ))}
    </nav>
  );
}
