import { getTranslations } from "next-intl/server";
import { ShareList } from "@/components/shares/share-list";
import { frameFor } from "@/lib/calendar/frame-query";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { addDays, isDay, weekOf } from "@/lib/platform/time";
import { sharesFor } from "@/lib/shares/queries";

type Props = {
  params: Promise<{ workspace: string }>;
  /** `new`: the window for a new link is open; `from`, `to`: what the calendar showed. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("shares");
  return { title: t("title") };
}

export default async function SharesPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace);
  const [{ abilities, workspace, today, channels }, shares, asked, t] = await Promise.all([
    frameFor(actor),
    sharesFor(actor),
    searchParams,
    getTranslations("shares"),
  ]);
  if (!abilities.plan)
    return <p className="rounded-md bg-sunken px-3 py-2 text-ink-2 text-sm">{t("for_planners")}</p>;
  const week = weekOf(today, workspace.weekStart);
  const day = (name: string, otherwise: string) => {
    const value = asked[name];
    return typeof value === "string" && isDay(value) ? value : otherwise;
  };
  return (
    <Messages namespaces={["shares", "forms", "errors"]}>
      <ShareList
        slug={workspace.slug}
        zone={workspace.timeZone}
        today={today}
        shares={shares}
        channels={channels.map(({ id, name, network }) => ({ id, name, network }))}
        days={{ from: day("from", week.from), to: day("to", addDays(week.to, 7)) }}
        startsNew={asked.new !== undefined}
      />
    </Messages>
  );
}
