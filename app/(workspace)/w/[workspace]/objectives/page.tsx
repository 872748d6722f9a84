import { getTranslations } from "next-intl/server";
import { CampaignList } from "@/components/campaigns/campaign-list";
import { EditorialNav } from "@/components/editorial/editorial-nav";
import { UndoKeys } from "@/components/forms/undo-keys";
import { MatrixSection } from "@/components/objectives/matrix/matrix-section";
import { ObjectiveList } from "@/components/objectives/objective-list";
import { plannedByObjective } from "@/components/objectives/planned-share";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { calendarData } from "@/lib/calendar/queries";
import type { CalendarData } from "@/lib/calendar/view";
import { rangeAsked } from "@/lib/objectives/planned/range";
import { plannedIn } from "@/lib/objectives/queries";
import { requireActor } from "@/lib/people/session";
import { DEFAULT_LIMITS } from "@/lib/plan/vocabulary";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("objectives");
  return { title: t("title") };
}

export default async function ObjectivesPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, asked] = await Promise.all([params, searchParams]);
  const actor = await requireActor(slug);
  const data = await calendarData(actor, null);
  const t = await getTranslations("objectives");
  const { frame } = data;
  const range = rangeAsked(textsOf(asked), frame.today);
  const { matrix } = actor.workspace;
  const planned = plannedByObjective(data);
  const networks = [...new Set(frame.channels.map(({ network }) => network))];
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")}>
        <Messages namespaces={["editorial"]}>
          <EditorialNav slug={slug} />
        </Messages>
      </PageHeader>
      <Messages namespaces={["objectives", "matrix", "forms", "errors"]}>
        <UndoKeys workspace={slug} />
        <ObjectiveList
          slug={slug}
          objectives={frame.objectives}
          planned={planned}
          present={networks}
          matrix={matrix}
          today={frame.today}
          most={frame.workspace.limits.objectives ?? DEFAULT_LIMITS.objectives}
          mayPlan={frame.abilities.plan}
        />
        {frame.objectives.length > 0 && frame.channels.length > 0 && (
          <MatrixSection
            slug={slug}
            objectives={frame.objectives}
            channels={frame.channels.map(({ id, name, network }) => ({ id, name, network }))}
            counted={await plannedIn(actor, range)}
            range={range}
            edits={matrix}
            mayConfigure={frame.abilities.configure}
          />
        )}
        <CampaignList
          slug={slug}
          campaigns={frame.campaigns}
          posts={postsByCampaign(data)}
          mayPlan={frame.abilities.plan}
        />
      </Messages>
    </Page>
  );
}

/** What is asked for once: an address may ask twice. */
const textsOf = (asked: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );

function postsByCampaign({ publications, undated }: CalendarData): Record<string, number> {
  const posts = new Map<string, Set<string>>();
  for (const { campaignId, postId } of [...publications, ...undated]) {
    if (campaignId) posts.set(campaignId, (posts.get(campaignId) ?? new Set()).add(postId));
  }
  return Object.fromEntries([...posts].map(([id, ids]) => [id, ids.size]));
}
