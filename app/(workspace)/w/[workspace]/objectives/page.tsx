import { getTranslations } from "next-intl/server";
import { CampaignList } from "@/components/campaigns/campaign-list";
import { EditorialNav } from "@/components/editorial/editorial-nav";
import { UndoKeys } from "@/components/forms/undo-keys";
import { ObjectiveList } from "@/components/objectives/objective-list";
import { ObjectiveMatrix } from "@/components/objectives/objective-matrix";
import { plannedByObjective } from "@/components/objectives/planned-share";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { calendarData } from "@/lib/calendar/queries";
import type { CalendarData } from "@/lib/calendar/view";
import { requireActor } from "@/lib/people/session";
import { DEFAULT_LIMITS } from "@/lib/plan/vocabulary";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("objectives");
  return { title: t("title") };
}

export default async function ObjectivesPage({ params }: Props) {
  const { workspace: slug } = await params;
  const data = await calendarData(await requireActor(slug), null);
  const t = await getTranslations("objectives");
  const { frame } = data;
  const planned = plannedByObjective(data);
  const networks = [...new Set(frame.channels.map(({ network }) => network))];
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")}>
        <Messages namespaces={["editorial"]}>
          <EditorialNav slug={slug} />
        </Messages>
      </PageHeader>
      <Messages namespaces={["objectives", "forms", "errors"]}>
        <UndoKeys workspace={slug} />
        <ObjectiveList
          slug={slug}
          objectives={frame.objectives}
          planned={planned}
          present={networks}
          today={frame.today}
          most={frame.workspace.limits.objectives ?? DEFAULT_LIMITS.objectives}
          mayPlan={frame.abilities.plan}
        />
        {frame.objectives.length > 0 && networks.length > 0 && (
          <ObjectiveMatrix objectives={frame.objectives} networks={networks} planned={planned} />
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

function postsByCampaign({ publications, undated }: CalendarData): Record<string, number> {
  const posts = new Map<string, Set<string>>();
  for (const { campaignId, postId } of [...publications, ...undated]) {
    if (campaignId) posts.set(campaignId, (posts.get(campaignId) ?? new Set()).add(postId));
  }
  return Object.fromEntries([...posts].map(([id, ids]) => [id, ids.size]));
}
