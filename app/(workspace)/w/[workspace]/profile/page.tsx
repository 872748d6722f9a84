import { Plus } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { MailSection } from "@/components/notifications/mail-section";
import { LeaveWorkspace } from "@/components/people/leave-workspace";
import { PasswordForm } from "@/components/people/password-form";
import { ProfileForm } from "@/components/people/profile-form";
import { SessionList } from "@/components/people/session-list";
import { PageHeader } from "@/components/shell/page-header";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Page, Section } from "@/components/workspaces/page";
import { mailWishesOf } from "@/lib/notifications/queries";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { sessionsOf } from "@/lib/sessions/queries";
import { workspacesOfUser } from "@/lib/workspaces/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("people");
  return { title: t("profile.title") };
}

export default async function ProfilePage({ params }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug);
  const [t, roles, workspaces, sessions] = await Promise.all([
    getTranslations("people"),
    getTranslations("shell"),
    workspacesOfUser(actor.userId),
    sessionsOf(actor),
  ]);
  return (
    <Page narrow>
      <PageHeader title={t("profile.title")} lead={actor.email} />
      <Messages namespaces={["people", "shell", "auth", "forms", "errors"]}>
        <ProfileForm name={actor.name} locale={actor.locale} theme={actor.theme} />
        <PasswordForm email={actor.email} />
        <SessionList slug={slug} sessions={sessions} zone={actor.workspace.timeZone} />
      </Messages>
      <MailSection wishes={await mailWishesOf(actor.userId)} />
      <Section
        title={t("profile.workspaces")}
        actions={
          <ButtonLink href="/workspaces/new" icon={<Plus aria-hidden="true" className="size-4" />}>
            {t("profile.new_workspace")}
          </ButtonLink>
        }
      >
        <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
          {workspaces.map((workspace) => (
            <li key={workspace.slug}>
              <Link
                href={`/w/${workspace.slug}/calendar`}
                className="flex min-h-11 items-center gap-3 px-4 py-2.5 text-sm no-underline hover:bg-hover"
              >
                <span className="min-w-0 flex-1 truncate font-medium">{workspace.name}</span>
                {workspace.slug === slug && <Badge>{t("profile.here")}</Badge>}
                <span className="text-ink-2">{roles(`role.${workspace.role}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <Messages namespaces={["people", "errors"]}>
          <div className="justify-self-start">
            <LeaveWorkspace slug={slug} name={actor.workspace.name} userId={actor.userId} />
          </div>
        </Messages>
      </Section>
    </Page>
  );
}
