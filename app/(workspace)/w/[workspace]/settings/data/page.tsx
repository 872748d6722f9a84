import { Download } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { buttonStyles } from "@/components/ui/button-styles";
import { ImportForm } from "@/components/workspaces/import-form";
import { Card, Section } from "@/components/workspaces/page";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("settings");
  return { title: t("tab.data") };
}

export default async function DataPage({ params }: Props) {
  const actor = await requireActor((await params).workspace);
  const t = await getTranslations("settings");
  const frames = actor.workspace.frame ? (["present", "document"] as const) : (["present"] as const);
  return (
    <>
      <Section title={t("export.title")} lead={t("export.lead")}>
        <Card className="grid gap-4 sm:grid-cols-2">
          {frames.map((frame) => (
            <div key={frame} className="grid content-start justify-items-start gap-2">
              <a
                href={`/api/export?workspace=${actor.workspace.slug}&frame=${frame}`}
                download
                className={buttonStyles({})}
              >
                <Download aria-hidden="true" />
                {t(`export.${frame}`)}
              </a>
              <p className="text-ink-2 text-xs">{t(`export.${frame}_text`)}</p>
            </div>
          ))}
        </Card>
      </Section>
      <Section title={t("import.title")} lead={t("import.lead")}>
        <Card>
          <Messages namespaces={["settings", "check", "errors"]}>
            <ImportForm />
          </Messages>
        </Card>
      </Section>
    </>
  );
}
