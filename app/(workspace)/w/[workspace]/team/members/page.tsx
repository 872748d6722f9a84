import { getTranslations } from "next-intl/server";
import { Invitations } from "@/components/people/invitations";
import { MemberList } from "@/components/people/member-list";
import { RoleTable } from "@/components/people/role-table";
import { frameFor } from "@/lib/calendar/frame-query";
import { invitationsOf, membersOf } from "@/lib/people/queries";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("people");
  return { title: t("tab.members") };
}

export default async function MembersPage({ params }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug);
  const [frame, members, invitations] = await Promise.all([
    frameFor(actor),
    membersOf(actor),
    invitationsOf(actor),
  ]);
  const reader = { userId: actor.userId, role: actor.role };
  return (
    <Messages namespaces={["people", "shell", "forms", "errors"]}>
      <MemberList slug={slug} members={members} contributors={frame.contributors} reader={reader} />
      {frame.abilities.configure && (
        <Invitations
          slug={slug}
          invitations={invitations}
          contributors={frame.contributors}
          reader={reader}
          zone={frame.workspace.timeZone}
        />
      )}
      <RoleTable />
    </Messages>
  );
}
