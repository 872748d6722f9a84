import { getTranslations } from "next-intl/server";
import { InvitationForm } from "@/components/auth/invitation-form";
import { JoinForm } from "@/components/auth/join-form";
import { SignInForm } from "@/components/auth/sign-in-form";
import { SignOutButton } from "@/components/auth/sign-out-button";
import { AuthCard } from "@/components/shell/auth-card";
import { ButtonLink } from "@/components/ui/button";
import { invitationBehind } from "@/lib/people/queries";
import { currentUser } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata() {
  const t = await getTranslations("auth");
  return { title: t("invitation.page"), referrer: "no-referrer" as const };
}

/** Four readers: a stranger, somebody with an account, the invited person signed in, somebody else signed in. */
export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const [invited, user, t, roles] = await Promise.all([
    invitationBehind(token),
    currentUser(),
    getTranslations("auth"),
    getTranslations("shell"),
  ]);
  if (!invited) return <Over signedIn={user !== null} />;
  const { email, name, workspaceName, role, hasAccount } = invited;
  const lead = t("invitation.lead", { workspace: workspaceName, role: roles(`role.${role}`), email });
  return (
    <AuthCard title={t("invitation.title", { workspace: workspaceName })} lead={lead}>
      <Messages namespaces={["auth", "errors", "forms"]}>
        {user && user.email === email && <JoinForm token={token} />}
        {user && user.email !== email && (
          <div className="grid gap-4 text-sm">
            <p>{t("invitation.other_account", { email, current: user.email })}</p>
            <SignOutButton returnTo={`/invitation/${token}`} />
          </div>
        )}
        {!user && !hasAccount && <InvitationForm token={token} email={email} name={name} />}
        {!user && hasAccount && (
          <div className="grid gap-4">
            <p className="text-sm">{t("invitation.known")}</p>
            <SignInForm returnTo={`/invitation/${token}`} email={email} />
          </div>
        )}
      </Messages>
    </AuthCard>
  );
}

async function Over({ signedIn }: { signedIn: boolean }) {
  const t = await getTranslations("auth");
  return (
    <AuthCard title={t("invitation.over_title")} lead={t("invitation.over")}>
      <ButtonLink href={signedIn ? "/" : "/sign-in"} variant="primary" size="lg" className="w-full">
        {t(signedIn ? "invitation.to_calendar" : "invitation.to_sign_in")}
      </ButtonLink>
    </AuthCard>
  );
}
