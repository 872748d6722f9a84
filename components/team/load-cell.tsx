import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { WeekLoad } from "@/lib/plan/load";
import { lookOf } from "./cell-look";
import { hoursOf } from "./hours";

interface LoadCellProps {
  /** Whose, and which week, as it is said. */
  label: string;
  /** Of the place, for who drags onto it. */
  place: string;
  week: WeekLoad;
  isOpen: boolean;
  className?: string;
  onOpen: (cell: HTMLElement) => void;
}

const WORKING_DAYS = 5;

export function LoadCell({ label, place, week, isOpen, className, onOpen }: LoadCellProps) {
  const t = useTranslations("team");
  const locale = useLocale();
  const { share, ground, bar } = lookOf(week);
  const { load, room, daysThere, severity } = week;
  const away = WORKING_DAYS - daysThere;
  const said = [
    label,
    share !== null && t("cell_share", { percent: share }),
    severity && t(severity === "error" ? "over" : "full"),
    away > 0 && t("cell_away", { days: away }),
  ];
  return (
    <button
      type="button"
      data-place={place}
      aria-pressed={isOpen}
      onClick={({ currentTarget }) => onOpen(currentTarget)}
      className={classes(
        "relative grid h-13 w-full content-center overflow-hidden rounded-sm border px-1.5 pb-1.5 text-left tabular-nums",
        "hover:border-line-strong data-over:outline-2 data-over:outline-chestnut",
        isOpen ? "border-chestnut ring-1 ring-chestnut" : "border-line-2",
        daysThere === 0 && load === 0 ? "hatched" : ground,
        className,
      )}
    >
      <span className="sr-only">{said.filter(Boolean).join(", ")}</span>
      <span aria-hidden="true" className="flex items-center gap-1">
        <span className="truncate font-semibold text-sm">
          {daysThere === 0 && load === 0 ? t("no_room") : hoursOf(load, locale)}
        </span>
        {severity && <SeverityIcon severity={severity} hidden className="ml-auto size-3.5!" />}
      </span>
      <span aria-hidden="true" className="flex items-baseline gap-1 text-2xs text-ink-2">
        {room > 0 && `/ ${hoursOf(room, locale)} h`}
        {away > 0 && daysThere > 0 && (
          <span className="ml-auto flex items-baseline gap-0.5">
            <span aria-hidden="true" className="hatched size-2 border border-line" />
            {t("away_short", { days: away })}
          </span>
        )}
      </span>
      <span aria-hidden="true" className="absolute inset-x-0 bottom-0 h-1.5 bg-line-2">
        <span
          className={classes("block h-full", bar)}
          style={{ width: `${load === 0 ? 0 : Math.min(100, share ?? 100)}%` }}
        />
      </span>
    </button>
  );
}
