"use client";

import { CalendarSearch } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { matching } from "@/components/workspaces/matching";
import { useAddressState } from "@/components/workspaces/use-address-state";
import type { DateChoice } from "@/lib/key-dates/view";
import { KeyDateFilters } from "./key-date-filters";
import { KeyDateRow } from "./key-date-row";
import { choiceKey, type Picks, toggled } from "./picks";
import { ReviewDialog } from "./review-dialog";
import { useMonthNames } from "./use-month-names";

interface KeyDatePickerProps {
  slug: string;
  choices: DateChoice[];
  today: string;
  /** "": the coming twelve months. */
  year: string;
}

/** Ticks stay when another year is looked at: a year of key dates is picked in one step. */
export function KeyDatePicker({ slug, choices, today, year }: KeyDatePickerProps) {
  const t = useTranslations("keyDates");
  const monthName = useMonthNames();
  const [address, change] = useAddressState();
  const [picks, setPicks] = useState<Picks>(new Map());
  const [isReviewing, setReviewing] = useState(false);
  const query = address.get("q") ?? "";
  const category = address.get("category") ?? "";
  const shown = choices.filter(
    (choice) => (!category || choice.category === category) && matching(query, choice.name),
  );
  const months = Map.groupBy(shown, ({ start }) => start.slice(0, 7));
  return (
    <div className="grid gap-4 [&>*]:min-w-0">
      <KeyDateFilters
        slug={slug}
        today={today}
        year={year}
        query={query}
        category={category}
        choices={choices}
        change={change}
      />
      {shown.length === 0 && (
        <EmptyState icon={<CalendarSearch aria-hidden="true" />} title={t("none")}>
          {t("none_text")}
        </EmptyState>
      )}
      {[...months].map(([month, dates]) => (
        <section key={month} aria-labelledby={`month-${month}`} className="grid gap-1.5">
          <h2 id={`month-${month}`} className="font-display font-semibold text-base first-letter:uppercase">
            {monthName(month)}
          </h2>
          <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
            {dates.map((choice) => (
              <KeyDateRow
                key={choiceKey(choice)}
                slug={slug}
                choice={choice}
                today={today}
                isPicked={picks.has(choiceKey(choice))}
                onToggle={() => setPicks(toggled(picks, choice))}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t bg-paper px-1 py-3 max-lg:bottom-14">
        <Button variant="primary" disabled={picks.size === 0} onClick={() => setReviewing(true)}>
          {t("review", { count: picks.size })}
        </Button>
        {picks.size > 0 && <Button onClick={() => setPicks(new Map())}>{t("clear")}</Button>}
        <span role="status" className="text-ink-2 text-sm">
          {t("picked", { count: picks.size })}
        </span>
      </div>
      {isReviewing && (
        <ReviewDialog
          slug={slug}
          today={today}
          picks={picks}
          onChange={setPicks}
          onClose={() => setReviewing(false)}
        />
      )}
    </div>
  );
}
