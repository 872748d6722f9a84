import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { UndoKeys } from "@/components/forms/undo-keys";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { SettingsNav } from "@/components/workspaces/settings-nav";
import { can } from "@/lib/people/rules";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }>; children: ReactNode };

/** The head only: each page below asks by itself who may see it. */
export default async function SettingsLayout({ params, children }: Props) {
  const [{ workspace }, t] = await Promise.all([params, getTranslations("settings")]);
  const actor = await requireActor(workspace);
  return (
    <Page narrow>
      <PageHeader title={t("title")}>
        <Messages namespaces={["settings", "forms", "errors"]}>
          <UndoKeys workspace={workspace} />
          <SettingsNav slug={workspace} governs={can(actor.role, "govern")} />
        </Messages>
      </PageHeader>
      {children}
    </Page>
  );
}
