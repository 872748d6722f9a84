import { getTranslations } from "next-intl/server";
import { ChannelForm } from "@/components/channels/channel-form";
import { Section } from "@/components/workspaces/page";
import { frameFor } from "@/lib/calendar/frame-query";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("channels");
  return { title: t("new") };
}

export default async function NewChannelPage({ params }: Props) {
  const { workspace: slug } = await params;
  const frame = await frameFor(await requireActor(slug, "configure"));
  const t = await getTranslations("channels");
  return (
    <Section title={t("new")} lead={t("new_lead")}>
      <Messages namespaces={["channels", "forms", "errors", "reference"]}>
        <ChannelForm
          slug={slug}
          channel={null}
          contributors={frame.contributors}
          workspaceZone={frame.workspace.timeZone}
          today={frame.today}
        />
      </Messages>
    </Section>
  );
}
