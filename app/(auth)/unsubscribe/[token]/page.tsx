import { getTranslations } from "next-intl/server";
import { UnsubscribeForm } from "@/components/notifications/unsubscribe-form";
import { AuthCard } from "@/components/shell/auth-card";
import { ButtonLink } from "@/components/ui/button";
import { userOfToken } from "@/lib/notifications/unsubscribe";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata() {
  const t = await getTranslations("notifications");
  return { title: t("unsubscribe.title"), referrer: "no-referrer" as const, robots: { index: false } };
}

export default async function UnsubscribePage({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations("notifications");
  if (userOfToken(token) === null) {
    return (
      <AuthCard title={t("unsubscribe.over_title")} lead={t("unsubscribe.over")}>
        <ButtonLink href="/" variant="primary" size="lg" className="w-full">
          {t("unsubscribe.to_app")}
        </ButtonLink>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={t("unsubscribe.title")} lead={t("unsubscribe.lead")}>
      <Messages namespaces={["notifications", "errors"]}>
        <UnsubscribeForm token={token} />
      </Messages>
    </AuthCard>
  );
}
