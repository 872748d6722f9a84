import { getTranslations } from "next-intl/server";
import { UndoKeys } from "@/components/forms/undo-keys";
import { RuleList } from "@/components/rules/rule-list";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { requireActor } from "@/lib/people/session";
import { RULE_IDS, type RuleId } from "@/lib/plan/flag";
import { Messages } from "@/lib/platform/i18n/messages";
import { tuningOf } from "@/lib/tuning/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("rules");
  return { title: t("title") };
}

export default async function RulesPage({ params }: Props) {
  const { workspace } = await params;
  const actor = await requireActor(workspace);
  const [t, flags] = await Promise.all([getTranslations("rules"), getTranslations("flags")]);
  const tuning = await tuningOf(actor);
  const reasons = RULE_IDS.map((id) => [id, flags(`rule.${id}.why`)] as const);
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      {!tuning.mayTune && (
        <p className="rounded-md bg-sunken px-3 py-2 text-ink-2 text-sm">{t("readOnly")}</p>
      )}
      <Messages namespaces={["rules", "forms", "errors"]}>
        <UndoKeys workspace={workspace} />
        <RuleList tuning={tuning} reasons={Object.fromEntries(reasons) as Record<RuleId, string>} />
      </Messages>
    </Page>
  );
}
