import { getLocale, getTranslations } from "next-intl/server";
import { NetworksQuestion } from "@/components/start/networks/networks-question";
import { StartStep } from "@/components/start/start-step";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { networksView } from "@/lib/start/networks/queries";
import { startFrame } from "@/lib/start/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("start.question.networks");
  return { title: t("title") };
}

export default async function NetworksStep({ params }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug, "configure");
  const start = await startFrame(actor);
  return (
    <StartStep slug={slug} step="networks" answered={start.answered}>
      <Messages namespaces={["start", "startNetworks", "channels", "flags", "forms", "errors"]}>
        <NetworksQuestion view={await networksView(actor, start, await getLocale())} />
      </Messages>
    </StartStep>
  );
}
