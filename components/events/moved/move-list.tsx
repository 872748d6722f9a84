import { ArrowRight, ListChecks, Megaphone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Moving } from "@/lib/events/moved/preparation";
import { dayOf, formatShortDay, formatTime, formatWeekday, isWall } from "@/lib/platform/time";

/** What moves from where to where; what stays is folded under it, with the reasons. */
export function MoveList({ moving }: { moving: readonly Moving[] }) {
  const t = useTranslations("countBack");
  const moves = moving.filter(({ to }) => to !== null);
  const stays = moving.filter(({ to }) => to === null);
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface text-sm">
      {moves.length > 0 && <Rows label={t("move.what")} moving={moves} />}
      {stays.length > 0 && (
        <details className="border-line-2 not-first:border-t" open={moves.length === 0}>
          <summary className="px-3 py-2 text-ink-2 hover:bg-hover">
            {t("move.stays", { count: stays.length })}
          </summary>
          <Rows label={t("move.stays", { count: stays.length })} moving={stays} />
        </details>
      )}
    </div>
  );
}

function Rows({ label, moving }: { label: string; moving: readonly Moving[] }) {
  return (
    <ul aria-label={label} className="divide-y divide-line-2">
      {moving.map((each) => (
        <Row key={each.id} moving={each} />
      ))}
    </ul>
  );
}

function Row({ moving }: { moving: Moving }) {
  const t = useTranslations("countBack");
  const when = useWhen();
  const Icon = moving.kind === "task" ? ListChecks : Megaphone;
  return (
    <li className="grid grid-cols-[auto_1fr] items-center gap-x-2 gap-y-0.5 px-3 py-2 sm:grid-cols-[auto_1fr_auto]">
      <Icon aria-hidden="true" className="size-3.5 text-ink-3" />
      <span className="min-w-0 truncate font-medium">{moving.title}</span>
      <span className="inline-flex flex-wrap items-center gap-x-1.5 text-ink-2 text-xs tabular-nums max-sm:col-start-2">
        <span className="sr-only">{t("move.from")}</span>
        {when(moving.from)}
        {moving.to === null ? (
          <span className="text-ink-3">{t(`move.stays_because.${moving.why}`)}</span>
        ) : (
          <>
            <ArrowRight aria-hidden="true" className="size-3.5 text-ink-3" />
            <span className="sr-only">{t("move.to")}</span>
            <strong className="font-semibold text-ink">{when(moving.to)}</strong>
            {moving.isShifted && <span className="text-ink-3">({t("move.shifted")})</span>}
          </>
        )}
      </span>
    </li>
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
