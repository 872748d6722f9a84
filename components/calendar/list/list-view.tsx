"use client";

import { CalendarPlus, History, Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { holds } from "@/lib/calendar/periods";
import type { CalendarPublication } from "@/lib/calendar/view";
import { type Day, dayOf, formatLongDay } from "@/lib/platform/time";
import { ChipMenuArea } from "../commands/chip-menu-area";
import { ChipWordsProvider } from "../grid/chip-words";
import { useCalendarView, useFrame, useOpenPost, usePublications } from "../store/contexts";
import { ListRow } from "./list-row";
import { finds } from "./search";
import { useListKeys } from "./use-list-keys";

/** The month as an agenda: the phone's first view, and the one to search in. */
export function ListView() {
  const t = useTranslations("calendar");
  const [query, setQuery] = useState("");
  const days = useDays(useDeferredValue(query));
  const onKeyDown = useListKeys();
  const { past, coming } = useSplitAtToday(days, query !== "");
  const [pastOpen, setPastOpen] = useState(false);
  const shown = pastOpen ? days : coming;
  return (
    <ChipWordsProvider>
      <div className="mx-auto w-full max-w-4xl px-4 pb-6">
        <search className="sticky top-0 z-10 block bg-paper py-2">
          <Search aria-hidden="true" className="absolute top-4.5 left-2.5 size-4 text-ink-3" />
          <Input
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            aria-label={t("list.search")}
            placeholder={t("list.search")}
            className="pl-8.5"
          />
        </search>
        <ChipMenuArea>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows inside */}
          <div data-list="" onKeyDown={onKeyDown}>
            {past.length > 0 && (
              <Button
                variant="quiet"
                size="sm"
                aria-expanded={pastOpen}
                className="-ml-2"
                onClick={() => setPastOpen((open) => !open)}
                icon={<History aria-hidden="true" />}
              >
                {t(pastOpen ? "list.hidePast" : "list.showPast", { count: past.length })}
              </Button>
            )}
            {shown.map(([day, publications]) => (
              <DaySection key={day} day={day} publications={publications} />
            ))}
          </div>
        </ChipMenuArea>
        {days.length === 0 && <Nothing searched={query !== ""} onClear={() => setQuery("")} />}
      </div>
    </ChipWordsProvider>
  );
}

/** The month that runs begins at today; what is behind is one press away, and a search looks everywhere. */
function useSplitAtToday(days: DayList, searching: boolean): { past: DayList; coming: DayList } {
  const { today } = useFrame();
  const { range } = useCalendarView();
  return useMemo(() => {
    if (searching || !holds(range, today)) return { past: [], coming: days };
    return { past: days.filter(([day]) => day < today), coming: days.filter(([day]) => day >= today) };
  }, [days, searching, range, today]);
}

type DayList = [Day, CalendarPublication[]][];

function useDays(query: string): DayList {
  const { shown } = usePublications();
  const { range } = useCalendarView();
  return useMemo(() => {
    const found = finds(query);
    const days = new Map<Day, CalendarPublication[]>();
    for (const publication of shown) {
      const day = dayOf(publication.at!);
      if (!holds(range, day) || !found(publication.title)) continue;
      const known = days.get(day);
      if (known) known.push(publication);
      else days.set(day, [publication]);
    }
    return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  }, [shown, range, query]);
}

/** A browser skips the drawing of days that are out of sight: a thousand rows scroll like ten. */
function DaySection({ day, publications }: { day: Day; publications: CalendarPublication[] }) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { today, events } = useFrame();
  const going = events.filter((event) => event.start <= day && day <= event.end);
  return (
    <section
      aria-labelledby={`day-${day}`}
      className="pt-3 [contain-intrinsic-size:auto_8rem] [content-visibility:auto]"
    >
      <h2
        id={`day-${day}`}
        className="flex flex-wrap items-baseline gap-2 pb-1.5 font-display font-semibold text-lg"
      >
        <span className={classes("inline-block first-letter:uppercase", day === today && TODAY)}>
          {formatLongDay(day, locale)}
        </span>
        {going.map((event) => (
          <span
            key={event.id}
            className="rounded-xs bg-chestnut-soft px-1.5 font-medium font-sans text-chestnut text-xs"
          >
            {event.name}
          </span>
        ))}
        <span className="sr-only">{t("list.count", { count: publications.length })}</span>
      </h2>
      <ul className="overflow-hidden rounded-lg border border-line bg-surface">
        {publications.map((publication) => (
          <ListRow key={publication.id} publication={publication} />
        ))}
      </ul>
    </section>
  );
}

const TODAY = "rounded-sm bg-chestnut px-1.5 text-on-chestnut";

function Nothing({ searched, onClear }: { searched: boolean; onClear: () => void }) {
  const t = useTranslations("calendar");
  const { create } = useOpenPost();
  const { abilities } = useFrame();
  const { filterCount, clearFilters } = useCalendarView();
  if (searched || filterCount > 0) {
    return (
      <EmptyState
        icon={<Search />}
        title={t("list.nothingFound")}
        action={
          <Button onClick={searched ? onClear : clearFilters}>
            {t(searched ? "list.clearSearch" : "filter.clear")}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={<CalendarPlus />}
      title={t("list.empty")}
      action={
        abilities.contribute && (
          <Button variant="primary" onClick={() => create()}>
            {t("create")}
          </Button>
        )
      }
    >
      {t("list.emptyAdvice")}
    </EmptyState>
  );
}
