"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { classes } from "@/components/ui/classes";
import { DateField, TimeField } from "@/components/ui/input";
import { dayOf, isDay, isTimeOfDay, type TimeOfDay, timeOf, type Wall } from "@/lib/platform/time";

/**
 * A day, and a time once there is a day; without one it waits in the tray. A date that is still being typed ("0002-…")
 * is kept back until it can be meant.
 */
export function DayAndTime({
  value,
  onChange,
  usualTime,
  label,
  disabled,
  invalid,
  className,
}: {
  value: Wall | null;
  onChange: (value: Wall | null) => void;
  usualTime: TimeOfDay;
  /** Whose day and time, for those who hear the page. */
  label: string;
  disabled?: boolean;
  invalid?: boolean;
  className?: string;
}) {
  const t = useTranslations("posts");
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const day = value === null ? "" : dayOf(value);
  const time = value === null ? "" : timeOf(value);

  function typeDay(typed: string) {
    setTypedDay(typed);
    if (typed === "") onChange(null);
    else if (isDay(typed) && typed >= FIRST) onChange(`${typed}T${time || usualTime}`);
  }

  return (
    <span
      className={classes(
        "grid grid-cols-[9rem_7rem] gap-1.5 max-sm:grid-cols-[1.28fr_1fr] [&>*]:min-w-0",
        className,
      )}
    >
      <DateField
        aria-label={t("publication.day", { channel: label })}
        aria-invalid={invalid || undefined}
        disabled={disabled}
        min={FIRST}
        value={typedDay ?? day}
        onChange={(event) => typeDay(event.target.value)}
        onBlur={() => setTypedDay(null)}
      />
      <TimeField
        aria-label={t("publication.time", { channel: label })}
        aria-invalid={invalid || undefined}
        disabled={disabled || value === null}
        value={time}
        onChange={(event) => isTimeOfDay(event.target.value) && onChange(`${day}T${event.target.value}`)}
      />
    </span>
  );
}

const FIRST = "2000-01-01";
