import { getTranslations } from "next-intl/server";
import { AudiencesQuestion } from "@/components/start/audiences/audiences-question";
import { StartStep } from "@/components/start/start-step";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { startFrame } from "@/lib/start/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("start.question.audiences");
  return { title: t("title") };
}

export default async function AudiencesStep({ params }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug, "configure");
  const { frame, answered } = await startFrame(actor);
  return (
    <StartStep slug={slug} step="audiences" answered={answered}>
      <Messages namespaces={["start", "startGoals", "editorial", "forms", "errors"]}>
        <AudiencesQuestion slug={slug} audiences={frame.audiences} />
      </Messages>
    </StartStep>
  );
}
