import { getTranslations } from "next-intl/server";
import { SignOutButton } from "@/components/auth/sign-out-button";
import { AuthCard } from "@/components/shell/auth-card";
import { ButtonLink } from "@/components/ui/button";
import { ImportForm } from "@/components/workspaces/import-form";
import { NewWorkspaceForm } from "@/components/workspaces/new-workspace-form";
import { requireUser } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { workspacesOfUser } from "@/lib/workspaces/queries";

export async function generateMetadata() {
  const t = await getTranslations("auth");
  return { title: t("workspace.title") };
}

export default async function NewWorkspacePage() {
  const user = await requireUser();
  const [t, others] = await Promise.all([getTranslations("auth"), workspacesOfUser(user.id)]);
  const first = others.length === 0;
  return (
    <AuthCard
      title={t("workspace.title")}
      lead={t(first ? "workspace.first_lead" : "workspace.lead")}
      footer={
        first ? (
          <Messages namespaces={["auth"]}>
            <SignOutButton returnTo="/sign-in" />
          </Messages>
        ) : (
          <ButtonLink href="/">{t("workspace.back")}</ButtonLink>
        )
      }
    >
      <Messages namespaces={["auth", "settings", "check", "errors", "forms"]}>
        <NewWorkspaceForm />
        <details className="mt-6 border-line border-t pt-4">
          <summary className="cursor-pointer rounded-xs text-ink-2 text-sm">
            {t("workspace.or_import")}
          </summary>
          <div className="mt-3">
            <ImportForm />
          </div>
        </details>
      </Messages>
    </AuthCard>
  );
}
