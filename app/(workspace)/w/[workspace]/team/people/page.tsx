import { getTranslations } from "next-intl/server";
import { UndoKeys } from "@/components/forms/undo-keys";
import { comingWorkOf } from "@/components/people/coming-work";
import { ContributorList } from "@/components/people/contributor-list";
import { calendarData } from "@/lib/calendar/queries";
import { invitationsOf, membersOf } from "@/lib/people/queries";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("people");
  return { title: t("tab.contributors") };
}

export default async function PeoplePage({ params }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug);
  const [data, members, invitations] = await Promise.all([
    calendarData(actor, null),
    membersOf(actor),
    invitationsOf(actor),
  ]);
  const linked = members.flatMap(({ contributorId }) => contributorId ?? []);
  const invited = invitations.flatMap(({ contributorId }) => contributorId ?? []);
  return (
    <Messages namespaces={["people", "shell", "forms", "errors", "flags"]}>
      <UndoKeys workspace={slug} />
      <ContributorList
        frame={data.frame}
        work={comingWorkOf(data)}
        accounts={{ linked, invited }}
        reader={{ userId: actor.userId, role: actor.role }}
      />
    </Messages>
  );
}
