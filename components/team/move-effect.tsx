import { useLocale, useTranslations } from "next-intl";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { formatLongDay, weekNumber } from "@/lib/platform/time";
import type { Moving } from "@/lib/team/moving";
import { useBoardWeeks } from "./board-weeks";
import { hoursOf } from "./hours";

/** What a move would do to both loads, and what speaks against its day. */
export function MoveEffect({ moving }: { moving: Moving | null }) {
  const t = useTranslations("team");
  const locale = useLocale();
  const weeks = useBoardWeeks();
  if (!moving) return null;
  const taker = moving.weeks[1]!.person.name;
  return (
    <div className="mt-1 grid gap-0.5 text-ink-2 text-xs">
      {moving.weeks.map(({ person, week, before, after }) => (
        <p key={`${person.id} ${week}`} className="flex items-start gap-1">
          <span className="min-w-0 flex-1">
            {t("move.becomes", {
              name: person.name,
              week: t("week_of", { number: weekNumber(weeks[week]!.to) }),
              before: hoursOf(before.load, locale),
              after: hoursOf(after.load, locale),
              room: hoursOf(after.room, locale),
            })}
          </span>
          {after.severity && <SeverityIcon severity={after.severity} className="size-3.5!" />}
        </p>
      ))}
      <p>{t("move.new_due", { day: formatLongDay(moving.due, locale) })}</p>
      {moving.isAway && <p className="font-medium text-warn">{t("move.away", { name: taker })}</p>}
      {moving.isLate && <p className="font-medium text-warn">{t("move.late")}</p>}
    </div>
  );
}
