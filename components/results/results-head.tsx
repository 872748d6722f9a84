import { ClipboardPaste, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { type ResultsFilter, resultsQuery, TABS } from "@/lib/results/filter";

/** The two views, and the ways in and out for tables. */
export function ResultsHead({
  slug,
  filter,
  mayPlan,
}: {
  slug: string;
  filter: ResultsFilter;
  mayPlan: boolean;
}) {
  const t = useTranslations("results");
  const here = `/w/${slug}/results`;
  const { range, from, to } = filter.range;
  const template = new URLSearchParams({ workspace: slug, range, ...(range === "custom" && { from, to }) });
  return (
    <PageHeader
      title={t("title")}
      lead={t("lead")}
      actions={
        mayPlan && (
          <>
            <a
              href={`/api/results/template?${template}`}
              download
              title={t("template_hint")}
              className={buttonStyles({})}
            >
              <Download aria-hidden="true" />
              {t("template")}
            </a>
            <ButtonLink
              href={`${here}/import`}
              variant="primary"
              icon={<ClipboardPaste aria-hidden="true" />}
            >
              {t("import")}
            </ButtonLink>
          </>
        )
      }
    >
      <SegmentedControl
        label={t("views")}
        segments={TABS.map((tab) => {
          const query = resultsQuery({ ...filter, tab, page: 1 });
          return {
            href: query ? `${here}?${query}` : here,
            label: t(`tab.${tab}`),
            current: tab === filter.tab,
          };
        })}
      />
    </PageHeader>
  );
}
