"use client";

import { ChartNoAxesColumn } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Pager } from "@/components/posts/list/pager";
import { useListAddress } from "@/components/posts/list/use-list-address";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDayRange } from "@/lib/platform/time";
import { type ResultsFilter, resultsQuery } from "@/lib/results/filter";
import type { ResultsPage } from "@/lib/results/view";
import { AgainstPlan } from "./against-plan";
import { ResultFilters } from "./result-filters";
import { ResultsTable } from "./results-table";
import { Tallies } from "./tallies";

export function PublicationsView({
  slug,
  page,
  filter,
}: {
  slug: string;
  page: ResultsPage;
  filter: ResultsFilter;
}) {
  const t = useTranslations("results");
  const locale = useLocale();
  const { change } = useListAddress();
  const days = formatDayRange(page.range.from, page.range.to, locale, { withYear: true });
  const kpi = resultsQuery({ ...filter, tab: "kpi", page: 1 });
  return (
    <>
      <div className="grid gap-3 [&>*]:min-w-0">
        <ResultFilters filter={filter} channels={page.channels} objectives={page.objectives} />
        <p role="status" className="text-ink-2 text-sm">
          {t("count", { count: page.count, days })}
        </p>
        {page.rows.length > 0 ? (
          <ResultsTable slug={slug} page={page} days={days} />
        ) : (
          <Nothing filter={filter} />
        )}
        <Pager
          page={page.page}
          pages={page.pages}
          onPage={(to) => change({ page: to > 1 ? String(to) : "" })}
        />
      </div>
      <Tallies page={page} days={days} />
      <AgainstPlan rows={page.byObjective} days={days} kpiHref={`/w/${slug}/results?${kpi}`} />
    </>
  );
}

function Nothing({ filter: { channelId, objectiveId, missing } }: { filter: ResultsFilter }) {
  const t = useTranslations("results");
  const narrowed = channelId !== "" || objectiveId !== "" || missing;
  return (
    <EmptyState
      icon={<ChartNoAxesColumn aria-hidden="true" />}
      title={narrowed ? t("empty.filtered_title") : t("empty.title")}
    >
      {missing ? t("empty.none_missing") : narrowed ? t("empty.filtered") : t("empty.text")}
    </EmptyState>
  );
}
