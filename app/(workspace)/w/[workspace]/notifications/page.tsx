import { MailCheck } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { NoticeList } from "@/components/notifications/notice-list";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/workspaces/page";
import { noticesOf } from "@/lib/notifications/queries";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ show?: string | string[]; page?: string | string[] }>;
};

export async function generateMetadata() {
  const t = await getTranslations("notifications");
  return { title: t("title") };
}

export default async function NotificationsPage({ params, searchParams }: Props) {
  const [{ workspace }, { show, page }] = await Promise.all([params, searchParams]);
  const actor = await requireActor(workspace);
  const t = await getTranslations("notifications");
  const onlyUnread = [show].flat()[0] === "unread";
  const wanted = Number.parseInt([page].flat()[0] ?? "1", 10) || 1;
  const { unread, ...found } = await noticesOf(actor, {
    unread: onlyUnread,
    page: wanted,
    locale: await getLocale(),
  });
  return (
    <Page narrow>
      <PageHeader title={t("title")} lead={t("lead")}>
        <ButtonLink
          href={`/w/${workspace}/profile#mails`}
          icon={<MailCheck aria-hidden="true" className="size-4" />}
        >
          {t("settings")}
        </ButtonLink>
      </PageHeader>
      <Messages namespaces={["notifications", "posts", "errors"]}>
        <NoticeList slug={workspace} page={found} unread={unread} onlyUnread={onlyUnread} />
      </Messages>
    </Page>
  );
}
