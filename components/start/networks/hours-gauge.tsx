"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { duration } from "@/lib/flags/quantities";
import { ROOM_SHARE } from "@/lib/start/advice/choose";

interface HoursGaugeProps {
  asked: number;
  there: number | null;
  /** What one can do about hours that are missing, where it is not to have fewer networks. */
  wayOut?: (over: string) => string;
}

/** What the ticked networks take a week of the hours there are: moves with each tick, before anything is saved. */
export function HoursGauge({ asked, there, wayOut }: HoursGaugeProps) {
  const t = useTranslations("startNetworks");
  const words = useTranslations("flags");
  const time = (minutes: number) => duration(minutes, words);
  if (there === null) return <p className="text-ink-2 text-sm">{t("gauge.asked", { asked: time(asked) })}</p>;
  const over = asked > there;
  const tight = !over && asked > there * ROOM_SHARE;
  const most = Math.max(asked, there, 1);
  return (
    <div className="grid gap-1">
      <p
        role="status"
        className={classes("flex items-center gap-1.5 text-sm", (over || tight) && "text-warn")}
      >
        {over && <CircleAlert aria-hidden="true" className="size-4 shrink-0" />}
        <span>
          <span className="font-semibold tabular-nums">
            {t("gauge.of", { asked: time(asked), there: time(there) })}
          </span>{" "}
          {over &&
            (wayOut?.(time(asked - there)) ??
              t("gauge.over", { why: words("rule.load.unsustainable.title"), over: time(asked - there) }))}
          {tight && t("gauge.tight")}
        </span>
      </p>
      <div aria-hidden="true" className="relative h-2 w-full overflow-hidden rounded-sm bg-sunken sm:w-72">
        <div
          className={classes("h-full transition-[width]", over || tight ? "bg-warn-mark" : "bg-ok-mark")}
          style={{ width: `${(asked / most) * 100}%` }}
        />
        {over && (
          <div className="absolute inset-y-0 w-0.5 bg-ink" style={{ left: `${(there / most) * 100}%` }} />
        )}
      </div>
    </div>
  );
}
