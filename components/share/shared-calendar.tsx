import { CalendarX2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Wordmark } from "@/components/shell/logo";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDayRange, formatInstant, formatLongDay } from "@/lib/platform/time";
import type { SharedCalendar as Calendar } from "@/lib/shares/view";
import { PrintButton } from "./print-button";
import { SharedCard } from "./shared-card";

/** The chosen weeks, day by day, for somebody without an account: on paper too. */
export function SharedCalendar({ token, calendar }: { token: string; calendar: Calendar }) {
  const t = useTranslations("share");
  const locale = useLocale();
  const { days, zone } = calendar;
  return (
    <div className="mx-auto grid max-w-3xl gap-7 px-4 py-6 sm:px-6 sm:py-9 print:max-w-none print:gap-4 print:p-0 [&>*]:min-w-0">
      <header className="grid gap-4">
        <div className="flex items-center justify-between gap-3">
          <Wordmark />
          <PrintButton />
        </div>
        <div>
          <h1 className="font-display font-semibold text-2xl text-balance">{calendar.workspace}</h1>
          <p className="text-ink-2 text-lg">
            {t("page.range", {
              range: formatDayRange(calendar.from, calendar.to, locale, { withYear: true }),
            })}
          </p>
        </div>
        <p className="max-w-prose text-pretty text-ink-2 text-sm">
          {t(calendar.mayApprove ? "page.approver" : "page.reader", { name: calendar.guest })}{" "}
          {t("page.zone", { zone })}
          <span className="print:hidden">
            {" "}
            {t("page.until", { time: formatInstant(calendar.expiresAt, zone, locale) })}
          </span>
        </p>
        <Waiting calendar={calendar} />
      </header>
      <main className="grid gap-8 print:gap-5">
        {days.length === 0 && (
          <EmptyState icon={<CalendarX2 aria-hidden="true" />} title={t("page.nothing")}>
            {t("page.nothingHint")}
          </EmptyState>
        )}
        {days.map(({ day, cards }) => (
          <section key={day} aria-labelledby={`day-${day}`} className="grid gap-3">
            <h2
              id={`day-${day}`}
              className="border-line border-b pb-1.5 font-display font-semibold text-lg first-letter:uppercase print:break-after-avoid"
            >
              {formatLongDay(day, locale)}
            </h2>
            {cards.map((card) => (
              <SharedCard key={card.post.id} token={token} card={card} zone={zone} />
            ))}
          </section>
        ))}
        {calendar.cut && <p className="text-ink-2 text-sm">{t("page.cut")}</p>}
      </main>
    </div>
  );
}

/** What is asked of this reader, before they read on. */
function Waiting({ calendar }: { calendar: Calendar }) {
  const t = useTranslations("share");
  const waiting = calendar.days.flatMap(({ cards }) =>
    cards.filter(({ isFirst, post }) => isFirst && post.approval && post.approval.may !== "not_yours"),
  );
  if (waiting.length === 0) return null;
  return (
    <nav
      aria-label={t("waiting.label")}
      className="rounded-lg border border-chestnut-line bg-chestnut-soft px-4 py-3 print:hidden"
    >
      <p className="font-medium text-chestnut text-sm">{t("waiting.count", { count: waiting.length })}</p>
      <ul className="mt-1 grid gap-0.5 text-sm">
        {waiting.map(({ post }) => (
          <li key={post.id}>
            <a
              href={`#post-${post.id}`}
              className="inline-flex max-w-full items-center text-ink underline-offset-2 pointer-coarse:min-h-11"
            >
              <span className="truncate">{post.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
