import { ArrowRight, ListChecks, Megaphone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Moving } from "@/lib/events/moved/preparation";
import { dayOf, formatShortDay, formatTime, formatWeekday, isWall } from "@/lib/platform/time";

/** What moves from where to where, and what stays, with the reason. */
export function MoveList({ moving }: { moving: readonly Moving[] }) {
  const t = useTranslations("countBack");
  const when = useWhen();
  return (
    <ul
      aria-label={t("move.what")}
      className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface text-sm"
    >
      {moving.map((each) => {
        const Icon = each.kind === "task" ? ListChecks : Megaphone;
        return (
          <li
            key={each.id}
            className="grid grid-cols-[auto_1fr] items-center gap-x-2 gap-y-0.5 px-3 py-2 sm:grid-cols-[auto_1fr_auto]"
          >
            <Icon aria-hidden="true" className="size-3.5 text-ink-3" />
            <span className="min-w-0 truncate font-medium">{each.title}</span>
            <span className="inline-flex flex-wrap items-center gap-x-1.5 text-ink-2 text-xs tabular-nums max-sm:col-start-2">
              <span className="sr-only">{t("move.from")}</span>
              {when(each.from)}
              {each.to === null ? (
                <span className="text-ink-3">{t(`move.stays_because.${each.why}`)}</span>
              ) : (
                <>
                  <ArrowRight aria-hidden="true" className="size-3.5 text-ink-3" />
                  <span className="sr-only">{t("move.to")}</span>
                  <strong className="font-semibold text-ink">{when(each.to)}</strong>
                  {each.isShifted && <span className="text-ink-3">({t("move.shifted")})</span>}
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function useWhen() {
  const locale = useLocale();
  return (at: string) => {
    const day = isWall(at) ? dayOf(at) : at;
    const date = `${formatWeekday(day, locale)} ${formatShortDay(day, locale)}`;
    return isWall(at) ? `${date}, ${formatTime(at)}` : date;
  };
}
