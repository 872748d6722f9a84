import { Plus } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { ChannelList } from "@/components/channels/channel-list";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/workspaces/page";
import { frameFor } from "@/lib/calendar/frame-query";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("channels");
  return { title: t("title") };
}

export default async function ChannelsPage({ params }: Props) {
  const { workspace: slug } = await params;
  const frame = await frameFor(await requireActor(slug));
  const t = await getTranslations("channels");
  const { configure } = frame.abilities;
  return (
    <Section
      title={t("title")}
      lead={t("lead")}
      actions={
        configure &&
        frame.channels.length > 0 && (
          <ButtonLink
            href={`/w/${slug}/settings/channels/new`}
            variant="primary"
            icon={<Plus aria-hidden="true" className="size-4" />}
          >
            {t("new")}
          </ButtonLink>
        )
      }
    >
      <Messages namespaces={["channels"]}>
        <ChannelList
          slug={slug}
          channels={frame.channels}
          contributors={frame.contributors}
          workspaceZone={frame.workspace.timeZone}
          today={frame.today}
          mayConfigure={configure}
        />
      </Messages>
    </Section>
  );
}
