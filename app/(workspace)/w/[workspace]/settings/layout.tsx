import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { UndoKeys } from "@/components/forms/undo-keys";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { SettingsNav } from "@/components/workspaces/settings-nav";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }>; children: ReactNode };

/** The head only: each page below asks by itself who may see it. */
export default async function SettingsLayout({ params, children }: Props) {
  const [{ workspace }, t] = await Promise.all([params, getTranslations("settings")]);
  return (
    <Page narrow>
      <PageHeader title={t("title")}>
        <Messages namespaces={["settings", "forms", "errors"]}>
          <UndoKeys workspace={workspace} />
          <SettingsNav slug={workspace} />
        </Messages>
      </PageHeader>
      {children}
    </Page>
  );
}
