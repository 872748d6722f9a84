import { getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/calendar/live/live-refresh";
import { UndoKeys } from "@/components/forms/undo-keys";
import { ResourcesScreen } from "@/components/resources/resources-screen";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { resourcesOf } from "@/lib/resources/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("resources");
  return { title: t("title") };
}

export default async function ResourcesPage({ params }: Props) {
  const { workspace: slug } = await params;
  const { resources, frame } = await resourcesOf(await requireActor(slug));
  return (
    <Messages
      namespaces={[
        "resources",
        "people",
        "objectives",
        "review",
        "flags",
        "rules",
        "team",
        "forms",
        "errors",
      ]}
    >
      <UndoKeys workspace={slug} />
      <LiveRefresh slug={slug} />
      <ResourcesScreen resources={resources} frame={frame} />
    </Messages>
  );
}
