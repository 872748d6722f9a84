import { getTranslations } from "next-intl/server";
import { ActivityLog } from "@/components/history/activity-log";
import { readActivityFilter } from "@/lib/activity/listing/filter";
import { activityPage, peopleOf } from "@/lib/activity/listing/queries";
import { can } from "@/lib/people/rules";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("history");
  return { title: t("activity.title") };
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace);
  const pairs = Object.entries(await searchParams).map(([name, value]) => [name, [value].flat()[0] ?? ""]);
  const filter = readActivityFilter(new URLSearchParams(pairs));
  const [list, people] = await Promise.all([activityPage(actor, filter), peopleOf(actor)]);
  const { slug, timeZone } = actor.workspace;
  return (
    <Messages namespaces={["history"]}>
      <ActivityLog
        slug={slug}
        zone={timeZone}
        list={list}
        filter={filter}
        people={people}
        exportable={can(actor.role, "plan")}
      />
    </Messages>
  );
}
