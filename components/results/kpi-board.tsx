import { Target } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { KpiPage } from "@/lib/results/view";
import { KpiCard } from "./kpi-card";

/** The KPI of each objective, week by week. */
export function KpiBoard({ slug, page }: { slug: string; page: KpiPage }) {
  const t = useTranslations("results");
  if (page.objectives.length === 0)
    return (
      <EmptyState
        icon={<Target aria-hidden="true" />}
        title={t("kpi.empty_title")}
        action={<ButtonLink href={`/w/${slug}/objectives`}>{t("kpi.edit")}</ButtonLink>}
      >
        {t("kpi.empty")}
      </EmptyState>
    );
  return (
    <div className="grid gap-4">
      <p className="max-w-prose text-ink-2 text-sm">{t("kpi.lead")}</p>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {page.objectives.map((objective) => (
          <KpiCard key={objective.id} slug={slug} objective={objective} page={page} />
        ))}
      </div>
    </div>
  );
}
