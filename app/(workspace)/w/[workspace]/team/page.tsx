import { getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/calendar/live/live-refresh";
import { UndoKeys } from "@/components/forms/undo-keys";
import { TeamScreen } from "@/components/team/team-screen";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { teamBoard } from "@/lib/team/queries";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ week?: string | string[] }>;
};

export async function generateMetadata() {
  const t = await getTranslations("team");
  return { title: t("title") };
}

export default async function TeamPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, { week }] = await Promise.all([params, searchParams]);
  const { board, frame } = await teamBoard(
    await requireActor(slug),
    typeof week === "string" ? week : undefined,
  );
  return (
    <Messages namespaces={["team", "forms", "errors", "fixes", "flags"]}>
      <UndoKeys workspace={slug} />
      <LiveRefresh slug={slug} />
      <TeamScreen board={board} frame={frame} />
    </Messages>
  );
}
