import { getLocale, getTranslations } from "next-intl/server";
import { ContentQuestion } from "@/components/start/content/content-question";
import { StartStep } from "@/components/start/start-step";
import { rhythmStart } from "@/lib/channels/rhythm-start";
import { requireActor } from "@/lib/people/session";
import { thereFrom } from "@/lib/plan/effort";
import { DEFAULT_LIMITS } from "@/lib/plan/vocabulary";
import { Messages } from "@/lib/platform/i18n/messages";
import { columnIdeas } from "@/lib/reference/column-ideas";
import { promotionFrom } from "@/lib/reference/proposals";
import { isOpen } from "@/lib/start/calendar/closures";
import { proposedFormats } from "@/lib/start/content/formats";
import { bareChannels } from "@/lib/start/content/queries";
import { startFrame } from "@/lib/start/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("start.question.content");
  return { title: t("title") };
}

export default async function ContentStep({ params }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug, "configure");
  const [{ frame, answered, workspace }, locale] = await Promise.all([startFrame(actor), getLocale()]);
  const { columns, contributors, objectives, today } = frame;
  const owing = frame.channels.filter((each) => each.presence === "active" && isOpen(each, today));
  const bare = await bareChannels(actor, owing);
  const ideas = columnIdeas(objectives.map(({ kind }) => kind));
  return (
    <StartStep slug={slug} step="content" answered={answered}>
      <Messages
        namespaces={[
          "start",
          "startContent",
          "startNetworks",
          "channels",
          "flags",
          "forms",
          "reference",
          "errors",
        ]}
      >
        <ContentQuestion
          slug={slug}
          stored={{
            workspace: {
              version: workspace.version,
              formats: workspace.means?.formats ?? null,
              promotionShare: frame.workspace.limits.promotionShare ?? null,
            },
            columns,
            channels: owing.map((channel) => ({ ...channel, bare: bare.has(channel.id) })),
          }}
          proposed={{
            formats: proposedFormats(owing.map(({ network }) => network)),
            start: rhythmStart(today, frame.workspace.weekStart),
          }}
          ideas={ideas.map(({ name, brief }) => ({ name: name[locale], brief: brief[locale] }))}
          promotion={{ usual: DEFAULT_LIMITS.promotionShare, from: promotionFrom() }}
          there={contributors.length > 0 ? thereFrom(contributors) : null}
        />
      </Messages>
    </StartStep>
  );
}
