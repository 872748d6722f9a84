import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { returnPath } from "@/components/auth/return-path";
import { SignInForm } from "@/components/auth/sign-in-form";
import { AuthCard } from "@/components/shell/auth-card";
import { anyAccount } from "@/lib/people/queries";
import { currentUser } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getTranslations("auth");
  return { title: t("sign_in.title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl } = await searchParams;
  const returnTo = returnPath(callbackUrl);
  if (await currentUser()) redirect(returnTo);
  if (!(await anyAccount())) redirect("/sign-up");
  const t = await getTranslations("auth");
  return (
    <AuthCard title={t("sign_in.title")} lead={t("sign_in.lead")} footer={t("sign_in.no_account")}>
      <Messages namespaces={["auth", "errors", "forms"]}>
        <SignInForm returnTo={returnTo} />
      </Messages>
    </AuthCard>
  );
}
