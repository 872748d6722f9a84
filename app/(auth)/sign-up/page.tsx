import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignUpForm } from "@/components/auth/sign-up-form";
import { AuthCard } from "@/components/shell/auth-card";
import { anyAccount } from "@/lib/people/queries";
import { Messages } from "@/lib/platform/i18n/messages";

export async function generateMetadata() {
  const t = await getTranslations("auth");
  return { title: t("sign_up.title") };
}

/** For the first visitor alone: everybody after is invited. */
export default async function SignUpPage() {
  if (await anyAccount()) redirect("/sign-in");
  const t = await getTranslations("auth");
  return (
    <AuthCard title={t("sign_up.title")} lead={t("sign_up.lead")}>
      <Messages namespaces={["auth", "errors", "forms"]}>
        <SignUpForm />
      </Messages>
    </AuthCard>
  );
}
