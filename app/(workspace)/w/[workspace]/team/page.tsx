import { getTranslations } from "next-intl/server";
import { UndoKeys } from "@/components/forms/undo-keys";
import { comingWorkOf } from "@/components/people/coming-work";
import { ContributorList } from "@/components/people/contributor-list";
import { calendarData } from "@/lib/calendar/queries";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("people");
  return { title: t("title") };
}

export default async function TeamPage({ params }: Props) {
  const { workspace: slug } = await params;
  const data = await calendarData(await requireActor(slug), null);
  const { frame } = data;
  return (
    <Messages namespaces={["people", "forms", "errors"]}>
      <UndoKeys workspace={slug} />
      <ContributorList
        slug={slug}
        contributors={frame.contributors}
        work={comingWorkOf(data)}
        self={frame.contributorId}
        today={frame.today}
        mayConfigure={frame.abilities.configure}
        mayContribute={frame.abilities.contribute}
      />
    </Messages>
  );
}
