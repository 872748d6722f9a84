import type { ResultsFilter } from "@/lib/results/filter";
import type { KpiPage } from "@/lib/results/view";
import { KpiBoard } from "./kpi-board";
import { ResultFilters } from "./result-filters";

export function KpiView({ slug, page, filter }: { slug: string; page: KpiPage; filter: ResultsFilter }) {
  return (
    <>
      <ResultFilters filter={filter} />
      <KpiBoard slug={slug} page={page} />
    </>
  );
}
