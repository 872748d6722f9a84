import { getLocale, getTranslations } from "next-intl/server";
import { ObjectivesQuestion } from "@/components/start/goals/objectives-question";
import { StartStep } from "@/components/start/start-step";
import { requireActor } from "@/lib/people/session";
import { DEFAULT_LIMITS, OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { Messages } from "@/lib/platform/i18n/messages";
import type { Locale } from "@/lib/platform/time";
import { objectiveKind } from "@/lib/reference";
import { objectiveAdvice } from "@/lib/reference/advice";
import { startFrame } from "@/lib/start/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("start.question.objectives");
  return { title: t("title") };
}

export default async function ObjectivesStep({ params }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug, "configure");
  const { frame, answered } = await startFrame(actor);
  return (
    <StartStep slug={slug} step="objectives" answered={answered}>
      <Messages namespaces={["start", "startGoals", "forms", "errors"]}>
        <ObjectivesQuestion
          slug={slug}
          objectives={frame.objectives}
          kinds={kindsIn(await getLocale())}
          today={frame.today}
          most={frame.workspace.limits.objectives ?? DEFAULT_LIMITS.objectives}
        />
      </Messages>
    </StartStep>
  );
}

const kindsIn = (locale: Locale) =>
  OBJECTIVE_KINDS.filter((kind) => kind !== "custom").map((kind) => {
    const { description, suggestedKpis } = objectiveAdvice(kind);
    const kpis = suggestedKpis.map((kpi) => kpi[locale]);
    return { kind, name: objectiveKind(kind).name[locale], description: description[locale], kpis };
  });
