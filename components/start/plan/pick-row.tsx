import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import { type Day, formatDay, formatShortDay, formatWeekday } from "@/lib/platform/time";

interface PickRowProps {
  title: string;
  day: Day;
  picked: boolean;
  onToggle: () => void;
  icon: ReactNode;
  /** What it belongs to. */
  aside: string;
  /** Of what has a time of day. */
  time?: string;
  /** More lines about it; with them the title stands out. */
  children?: ReactNode;
}

/** Something that would be placed: taken or left, on which day, and what it is. */
export function PickRow({ title, day, picked, onToggle, icon, aside, time, children }: PickRowProps) {
  const t = useTranslations("startPlan");
  const locale = useLocale();
  const isLong = children !== undefined;
  return (
    <li
      className={classes(
        "grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 border-line-2 border-t px-3 py-2.5 text-sm first:border-t-0 sm:grid-cols-[auto_7.5rem_1fr]",
        !picked && "bg-paper text-ink-3",
      )}
    >
      <Checkbox
        className={isLong ? "row-span-3 self-start sm:row-span-2" : "max-sm:row-span-2 max-sm:self-start"}
        label={<span className="sr-only">{t("row.take", { title, day: formatDay(day, locale) })}</span>}
        checked={picked}
        onChange={onToggle}
      />
      <span className={classes("tabular-nums", isLong && "sm:row-span-2")}>
        <span className="sm:block">
          {formatWeekday(day, locale, "short")} {formatShortDay(day, locale)}
        </span>
        {time && <span className="text-ink-2 text-xs max-sm:ml-1.5">{time}</span>}
      </span>
      <span className="col-start-2 flex min-w-0 items-center gap-2 sm:col-start-3">
        {icon}
        <span className={classes("min-w-0", isLong && "font-medium", !picked && "line-through")}>
          {title}
        </span>
        <span className="ml-auto shrink-0 text-ink-2 text-xs max-sm:sr-only">{aside}</span>
      </span>
      {children}
    </li>
  );
}
