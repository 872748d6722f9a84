import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { ShareBar } from "@/components/objectives/share-bar";
import type { CalendarFrame } from "@/lib/calendar/view";
import { duration } from "@/lib/flags/quantities";
import { formatShortDay } from "@/lib/platform/time";
import type { Part } from "@/lib/start/place/choices";
import type { FirstPlanView } from "@/lib/start/place/view";
import type { Question } from "@/lib/start/vocabulary";
import { stepAddress } from "../addresses";
import type { Names } from "./names";

/** What each answer made of the plan, with the way to change it. */
export function ChoiceList({
  slug,
  plan,
  frame,
  names,
}: {
  slug: string;
  plan: FirstPlanView;
  frame: CalendarFrame;
  names: Names;
}) {
  const t = useTranslations("startPlan");
  const { objectives, audiences, columns, channels, promotion, events, daysKeptFree } = plan.choices;
  const all = plan.drafts.length;
  return (
    <section aria-labelledby="choices" className="grid gap-4">
      <h2 id="choices" className="font-display font-semibold text-base">
        {t("choices.title")}
      </h2>
      <p className="-mt-3 text-ink-2 text-xs">{t("choices.lead", { count: all })}</p>
      <Choice slug={slug} question="objectives" none={objectives.length === 0}>
        <Parts parts={objectives} all={all} nameOf={names.objective} />
      </Choice>
      <Choice slug={slug} question="audiences" none={audiences.length === 0}>
        <Parts parts={audiences} all={all} nameOf={names.audience} />
      </Choice>
      <Choice slug={slug} question="networks" none={channels.length === 0}>
        <ul className="grid gap-1">
          {channels.map(({ id, count, min, per }) => (
            <li key={id} className="flex items-baseline gap-2">
              <NetworkGlyph network={names.channel(id)!.network} className="size-3.5 shrink-0 self-center" />
              <span className="wrap-anywhere min-w-0 flex-1">{names.channel(id)!.name}</span>
              <span className="shrink-0 text-ink-2 text-xs tabular-nums">
                {t(`choices.rhythm.${per}`, { count, min })}
              </span>
            </li>
          ))}
        </ul>
        <Hours plan={plan} hasPeople={frame.contributors.length > 0} />
      </Choice>
      <Choice slug={slug} question="content">
        <Parts parts={columns} all={all} nameOf={names.column} />
        <p className="text-ink-2 text-xs">
          {t("choices.promotion", { count: promotion.count, most: promotion.most })}
        </p>
      </Choice>
      <Choice slug={slug} question="calendar" none={events.length === 0 && daysKeptFree === 0}>
        <ul className="grid gap-1">
          {events.map(({ id, posts, tasks }) => (
            <li key={id} className="grid">
              <span className="wrap-anywhere">{names.event(id)}</span>
              <span className="text-ink-2 text-xs">{t("choices.event", { posts, tasks })}</span>
            </li>
          ))}
        </ul>
        {daysKeptFree > 0 && (
          <p className="text-ink-2 text-xs">{t("choices.days_free", { count: daysKeptFree })}</p>
        )}
      </Choice>
    </section>
  );
}

function Choice({
  slug,
  question,
  none = false,
  children,
}: {
  slug: string;
  question: Question;
  none?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("startPlan");
  const words = useTranslations("start");
  const name = words(`question.${question}.short`);
  return (
    <section className="grid gap-1.5 border-line-2 border-t pt-3 text-sm">
      <header className="flex items-baseline justify-between gap-2">
        <h3 className="eyebrow">{name}</h3>
        <Link
          href={stepAddress(slug, question)}
          aria-label={t("choices.change_named", { name })}
          className="rounded-xs text-chestnut text-xs pointer-coarse:py-3"
        >
          {t("choices.change")}
        </Link>
      </header>
      {none ? <p className="text-ink-2">{t("choices.none")}</p> : children}
    </section>
  );
}

function Parts({
  parts,
  all,
  nameOf,
}: {
  parts: readonly Part[];
  all: number;
  nameOf: (id: string) => string;
}) {
  const t = useTranslations("startPlan");
  return (
    <ul className="grid gap-2">
      {parts.map(({ id, count, share }) => (
        <li key={id} className="grid gap-1">
          <span className="flex items-baseline gap-2">
            <span className="wrap-anywhere min-w-0 flex-1">{nameOf(id)}</span>
            <span className="shrink-0 text-ink-2 text-xs tabular-nums">
              {share === null || all === 0
                ? t("choices.part", { count })
                : t("choices.part_of", { count, share: count / all, wanted: share })}
            </span>
          </span>
          {all > 0 && <ShareBar share={count / all} weight={share} />}
        </li>
      ))}
    </ul>
  );
}

function Hours({ plan, hasPeople }: { plan: FirstPlanView; hasPeople: boolean }) {
  const t = useTranslations("startPlan");
  const locale = useLocale();
  const words = useTranslations("flags");
  const time = (minutes: number) => duration(minutes, words);
  const { asked, busiest, there } = plan.choices.hours;
  if (!hasPeople) return <p className="text-ink-2 text-xs">{t("choices.nobody")}</p>;
  return (
    <p className="text-ink-2 text-xs">
      {t("choices.hours", { asked: time(asked), there: time(there) })}{" "}
      {busiest &&
        t("choices.busiest", {
          day: formatShortDay(busiest.from, locale),
          load: time(busiest.load),
          room: time(busiest.room),
        })}
    </p>
  );
}
