import { getTranslations } from "next-intl/server";
import { UndoKeys } from "@/components/forms/undo-keys";
import { KpiView } from "@/components/results/kpi-view";
import { PublicationsView } from "@/components/results/publications-view";
import { ResultsHead } from "@/components/results/results-head";
import { Page } from "@/components/workspaces/page";
import { can } from "@/lib/people/rules";
import { requireActor } from "@/lib/people/session";
import { now } from "@/lib/platform/clock";
import { Messages } from "@/lib/platform/i18n/messages";
import { dayIn } from "@/lib/platform/time";
import { readResultsFilter } from "@/lib/results/filter";
import { kpiPage, resultsPage } from "@/lib/results/queries";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("results");
  return { title: t("title") };
}

export default async function ResultsRoute({ params, searchParams }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug);
  const today = dayIn(now(), actor.workspace.timeZone);
  const filter = readResultsFilter(addressOf(await searchParams), today);
  return (
    <Page>
      <Messages namespaces={["results", "figures", "posts", "forms", "errors"]}>
        <UndoKeys workspace={slug} />
        <ResultsHead slug={slug} filter={filter} mayPlan={can(actor.role, "plan")} />
        {filter.tab === "kpi" ? (
          <KpiView slug={slug} page={await kpiPage(actor, filter.range)} filter={filter} />
        ) : (
          <PublicationsView slug={slug} page={await resultsPage(actor, filter)} filter={filter} />
        )}
      </Messages>
    </Page>
  );
}

/** A parameter given twice counts once. */
function addressOf(params: Awaited<Props["searchParams"]>): URLSearchParams {
  const pairs = Object.entries(params).map(([name, value]) => [name, [value].flat()[0] ?? ""]);
  return new URLSearchParams(pairs);
}
