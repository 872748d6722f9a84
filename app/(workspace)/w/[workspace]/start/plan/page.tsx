import { getLocale, getTranslations } from "next-intl/server";
import { FirstPlanScreen } from "@/components/start/plan/first-plan-screen";
import { StartStep } from "@/components/start/start-step";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { firstPlanFor } from "@/lib/start/place/queries";
import { progressOf } from "@/lib/start/progress";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("start.question.plan");
  return { title: t("title") };
}

export default async function PlanStep({ params }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug, "configure");
  const { frame, plan } = await firstPlanFor(actor, await getLocale(), await getTranslations("flags"));
  return (
    <StartStep slug={slug} step="plan" answered={progressOf(frame, actor.workspace)}>
      <Messages namespaces={["start", "startPlan", "flags", "forms", "errors"]}>
        <FirstPlanScreen slug={slug} frame={frame} plan={plan} />
      </Messages>
    </StartStep>
  );
}
