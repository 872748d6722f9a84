import { notFound } from "next/navigation";
import { ChannelForm } from "@/components/channels/channel-form";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Section } from "@/components/workspaces/page";
import { frameFor } from "@/lib/calendar/frame-query";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { idInPath } from "@/lib/platform/path-id";

type Props = { params: Promise<{ workspace: string; channel: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: (await channelAt(params)).channel?.name };
}

export default async function ChannelPage({ params }: Props) {
  const { slug, frame, channel } = await channelAt(params);
  if (!channel) notFound();
  return (
    <Section
      title={
        <span className="inline-flex items-center gap-2">
          <NetworkGlyph network={channel.network} className="size-4.5" />
          {channel.name}
        </span>
      }
    >
      <Messages namespaces={["channels", "forms", "errors", "reference"]}>
        <ChannelForm
          slug={slug}
          channel={channel}
          contributors={frame.contributors}
          workspaceZone={frame.workspace.timeZone}
          today={frame.today}
        />
      </Messages>
    </Section>
  );
}

async function channelAt(params: Props["params"]) {
  const { workspace: slug, channel: id } = await params;
  const frame = await frameFor(await requireActor(slug, "configure"));
  return { slug, frame, channel: frame.channels.find((each) => each.id === idInPath(id)) };
}
