import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ImportResults } from "@/components/results/import/import-results";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("results");
  return { title: t("paste.title") };
}

export default async function ImportResultsPage({ params }: Props) {
  const { workspace } = await params;
  await requireActor(workspace, "plan");
  const t = await getTranslations("results");
  return (
    <Page>
      <div className="grid gap-2">
        <Link
          href={`/w/${workspace}/results`}
          className="inline-flex items-center gap-1 justify-self-start text-ink-2 text-sm no-underline hover:text-ink"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          {t("paste.back")}
        </Link>
        <PageHeader title={t("paste.title")} lead={t("paste.lead")} />
      </div>
      <Messages namespaces={["results", "figures", "forms", "errors"]}>
        <ImportResults slug={workspace} />
      </Messages>
    </Page>
  );
}
