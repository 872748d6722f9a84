import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TeamNav } from "@/components/people/team-nav";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }>; children: ReactNode };

/** The head only: each page below asks by itself who may see it. */
export default async function TeamLayout({ params, children }: Props) {
  const [{ workspace }, t] = await Promise.all([params, getTranslations("people")]);
  return (
    <Page>
      <PageHeader title={t("title")}>
        <Messages namespaces={["people"]}>
          <TeamNav slug={workspace} />
        </Messages>
      </PageHeader>
      {children}
    </Page>
  );
}
