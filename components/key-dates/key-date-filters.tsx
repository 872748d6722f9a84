"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { SearchBox } from "@/components/workspaces/search-box";
import type { DateCategory, DateChoice } from "@/lib/key-dates/view";
import { KEY_DATE_CATEGORIES } from "@/lib/reference/vocabulary";

const CATEGORIES: readonly DateCategory[] = ["public", "observance", ...KEY_DATE_CATEGORIES];
/** How far ahead somebody plans a year. */
const YEARS_AHEAD = 9;

interface KeyDateFiltersProps {
  slug: string;
  today: string;
  year: string;
  query: string;
  category: string;
  choices: DateChoice[];
  change: (part: Record<string, string>) => void;
}

export function KeyDateFilters(props: KeyDateFiltersProps) {
  const { slug, today, year, query, category, choices, change } = props;
  const t = useTranslations("keyDates");
  const router = useRouter();
  const first = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => String(first + index));
  if (year && !years.includes(year)) years.push(year);
  function pickYear(picked: string) {
    const search = new URLSearchParams(window.location.search);
    if (picked) search.set("year", picked);
    else search.delete("year");
    router.replace(`/w/${slug}/events/key-dates?${search}`, { scroll: false });
  }
  const present = CATEGORIES.filter((each) => choices.some((choice) => choice.category === each));
  return (
    <div className="flex flex-wrap gap-2">
      <Select
        aria-label={t("filter.year")}
        className="w-auto! max-sm:flex-1"
        value={year}
        onChange={({ target }) => pickYear(target.value)}
      >
        <option value="">{t("filter.coming")}</option>
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t("filter.category")}
        className="w-auto! max-w-64 max-sm:flex-1"
        value={category}
        onChange={({ target }) => change({ category: target.value })}
      >
        <option value="">{t("filter.all")}</option>
        {present.map((each) => (
          <option key={each} value={each}>
            {t(`category.${each}`)}
          </option>
        ))}
      </Select>
      <SearchBox label={t("filter.search")} value={query} onChange={(q) => change({ q })} />
    </div>
  );
}
