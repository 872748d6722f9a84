"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Group } from "@/components/forms/group";
import { choiceKey } from "@/components/key-dates/picks";
import { Switch } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { matching } from "@/components/workspaces/matching";
import { SearchBox } from "@/components/workspaces/search-box";
import type { DateCategory, DateChoice } from "@/lib/key-dates/view";
import { addDays, type Day } from "@/lib/platform/time";
import { KEY_DATE_CATEGORIES } from "@/lib/reference/vocabulary";
import { NEAR_DAYS } from "@/lib/start/calendar/vocabulary";
import { KeyDateRow } from "./key-date-row";
import { preparing } from "./preparing";
import type { CalendarForm } from "./use-calendar";

interface KeyDatesPartProps {
  calendar: CalendarForm;
  slug: string;
  choices: DateChoice[];
  today: Day;
}

const CATEGORIES: readonly DateCategory[] = [...KEY_DATE_CATEGORIES, "observance"];

/** The year's occasions to tick: the near ones at once, the rest a press away; first those that can still be prepared. */
export function KeyDatesPart({ calendar, slug, choices, today }: KeyDatesPartProps) {
  const t = useTranslations("startContent");
  const [query, setQuery] = useState("");
  const [category, setCategory] = useState("");
  const [isInTime, setInTime] = useState(true);
  const occasions = choices.filter((choice) => choice.category !== "public");
  const { picks } = calendar.form.values;
  const shown = occasions.filter((choice) => {
    if (picks[choiceKey(choice)]) return true;
    const { inTime } = preparing(today, choice.start, choice.leadDays);
    if (isInTime && !inTime && choice.event === null) return false;
    return (!category || choice.category === category) && matching(query, choice.name);
  });
  const last = addDays(today, NEAR_DAYS);
  const [near, far] = [shown.filter(({ start }) => start <= last), shown.filter(({ start }) => start > last)];
  const rows = (dates: DateChoice[]) => <Rows calendar={calendar} slug={slug} dates={dates} today={today} />;
  return (
    <Group title={t("dates.title")} lead={t("dates.lead")}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <CategoryFilter choices={occasions} category={category} onPick={setCategory} />
        <SearchBox label={t("dates.search")} value={query} onChange={setQuery} />
        <Switch
          label={t("dates.in_time_only")}
          checked={isInTime}
          onChange={({ target }) => setInTime(target.checked)}
        />
      </div>
      {near.length > 0 ? (
        rows(near)
      ) : (
        <p className="text-ink-2 text-sm">{t(isInTime ? "dates.none_in_time" : "dates.none")}</p>
      )}
      {far.length > 0 && (
        <details open={query !== "" || undefined} className="grid">
          <summary className="w-fit cursor-pointer rounded-xs font-medium text-sm">
            {t("dates.far", { count: far.length })}
          </summary>
          <div className="mt-3">{rows(far)}</div>
        </details>
      )}
    </Group>
  );
}

function Rows({
  calendar,
  slug,
  dates,
  today,
}: Omit<KeyDatesPartProps, "choices"> & { dates: DateChoice[] }) {
  return (
    <ul className="-mx-4 divide-y divide-line-2 border-line-2 border-y">
      {dates.map((choice) => (
        <KeyDateRow key={choiceKey(choice)} calendar={calendar} slug={slug} choice={choice} today={today} />
      ))}
    </ul>
  );
}

function CategoryFilter({
  choices,
  category,
  onPick,
}: {
  choices: DateChoice[];
  category: string;
  onPick: (category: string) => void;
}) {
  const t = useTranslations("startContent");
  const words = useTranslations("keyDates");
  const present = CATEGORIES.filter((each) => choices.some((choice) => choice.category === each));
  return (
    <Select
      aria-label={t("dates.category")}
      className="w-auto! max-w-64 max-sm:flex-1"
      value={category}
      onChange={({ target }) => onPick(target.value)}
    >
      <option value="">{words("filter.all")}</option>
      {present.map((each) => (
        <option key={each} value={each}>
          {words(`category.${each}`)}
        </option>
      ))}
    </Select>
  );
}
