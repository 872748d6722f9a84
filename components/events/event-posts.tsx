import { CalendarPlus } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { StatusDot } from "@/components/ui/status-dot";
import { Section } from "@/components/workspaces/page";
import type { CalendarChannel, CalendarPublication } from "@/lib/calendar/view";
import { dayOf, daysBetween, formatShortDay, formatTime, formatWeekday } from "@/lib/platform/time";

interface EventPostsProps {
  slug: string;
  start: string;
  today: string;
  publications: CalendarPublication[];
  channels: CalendarChannel[];
}

/** The contents linked to an event, in the order in which they go out; those that are out folded, the undated last. */
export function EventPosts({ slug, start, today, publications, channels }: EventPostsProps) {
  const t = useTranslations("events");
  const inOrder = [...publications].sort((a, b) => ((a.at ?? LAST) < (b.at ?? LAST) ? -1 : 1));
  const isOut = ({ at }: CalendarPublication) => at !== null && dayOf(at) < today;
  const [out, coming] = [inOrder.filter(isOut), inOrder.filter((each) => !isOut(each))];
  const rows = (shown: CalendarPublication[]) => (
    <ul className="divide-y divide-line-2">
      {shown.map((publication) => (
        <PublicationRow
          key={publication.id}
          slug={slug}
          start={start}
          publication={publication}
          channel={channels.find(({ id }) => id === publication.channelId)}
        />
      ))}
    </ul>
  );
  return (
    <Section title={t("posts.title")} lead={t("posts.lead")}>
      <div className="overflow-hidden rounded-lg border border-line bg-surface">
        {out.length > 0 && (
          <details className="border-line-2 not-last:border-b">
            <summary className="px-4 py-2.5 text-ink-2 text-sm hover:bg-hover">
              {t("posts.out", { count: out.length })}
            </summary>
            {rows(out)}
          </details>
        )}
        {coming.length > 0 && rows(coming)}
        {inOrder.length === 0 && (
          <p className="flex items-center gap-2 px-4 py-3 text-ink-2 text-sm">
            <CalendarPlus aria-hidden="true" className="size-4 shrink-0 text-ornament" />
            {t("posts.none")}
          </p>
        )}
      </div>
    </Section>
  );
}

/** After every date. */
const LAST = "9999";

function PublicationRow({
  slug,
  start,
  publication,
  channel,
}: {
  slug: string;
  start: string;
  publication: CalendarPublication;
  channel: CalendarChannel | undefined;
}) {
  const t = useTranslations("events");
  const locale = useLocale();
  const { at } = publication;
  const distance = at ? daysBetween(start, dayOf(at)) : 0;
  return (
    <li className="relative grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-0.5 px-4 py-2 text-sm transition-colors hover:bg-hover sm:grid-cols-[9.5rem_4rem_1fr_auto]">
      <span className="text-ink-2 text-xs tabular-nums max-sm:order-2">
        {at
          ? `${formatWeekday(dayOf(at), locale)} ${formatShortDay(dayOf(at), locale)}, ${formatTime(at)}`
          : t("posts.undated")}
      </span>
      <span className="text-ink-3 text-xs tabular-nums max-sm:order-3">
        {at &&
          t("offset", {
            days: Math.abs(distance),
            sign: distance < 0 ? "before" : distance > 0 ? "after" : "day",
          })}
      </span>
      <span className="flex min-w-0 items-center gap-2 max-sm:order-1 max-sm:col-span-2">
        <NetworkGlyph network={channel?.network ?? "other"} label={channel?.name} />
        <Link
          href={`/w/${slug}/calendar?post=${encodeURIComponent(publication.postId)}${at ? `&date=${dayOf(at)}` : ""}`}
          className="truncate font-medium no-underline after:absolute after:inset-0"
        >
          {publication.title}
        </Link>
      </span>
      <StatusDot
        status={publication.status}
        className="text-ink-2 text-xs max-sm:order-4 max-sm:col-span-2"
      />
    </li>
  );
}
