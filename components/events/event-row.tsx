import { ListChecks, Megaphone } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { daysBetween, formatDayRange } from "@/lib/platform/time";
import { preparation } from "@/lib/reference";
import type { Axis } from "./axis";
import { type EventSummary, stageOf } from "./event-view";
import { PhaseTrack } from "./phase-track";

export function EventRow({
  summary,
  axis,
  today,
  slug,
}: {
  summary: EventSummary;
  axis: Axis;
  today: string;
  slug: string;
}) {
  const locale = useLocale();
  const { event } = summary;
  return (
    <li className="relative grid [contain-intrinsic-size:auto_5.5rem] [content-visibility:auto] items-center gap-x-6 gap-y-2 px-4 py-3 transition-colors hover:bg-hover md:grid-cols-[19rem_1fr]">
      <div className="grid min-w-0 gap-0.5">
        <Link
          href={`/w/${slug}/events/${encodeURIComponent(event.id)}`}
          className="truncate font-semibold no-underline after:absolute after:inset-0"
        >
          {event.name}
        </Link>
        <p className="truncate text-ink-2 text-xs">
          {formatDayRange(event.start, event.end, locale, { withYear: true })}
          {" · "}
          {preparation(event.kind).name[locale]}
        </p>
        <Facts summary={summary} today={today} />
        <LeadTimes event={event} />
      </div>
      <PhaseTrack event={event} axis={axis} today={today} />
    </li>
  );
}

function Facts({ summary, today }: { summary: EventSummary; today: string }) {
  const t = useTranslations("events");
  const { event, ownerName, tasks, posts, flags } = summary;
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-xs [&_svg]:size-3.5">
      {ownerName && <Avatar name={ownerName} size="xs" />}
      <Distance event={event} today={today} />
      {tasks.all > 0 && (
        <span className="inline-flex items-center gap-1 tabular-nums" title={t("fact.tasks", tasks)}>
          <ListChecks aria-hidden="true" />
          <span aria-hidden="true">
            {tasks.done}/{tasks.all}
          </span>
          <span className="sr-only">{t("fact.tasks", tasks)}</span>
        </span>
      )}
      {posts !== null && event.kind !== "note" && (
        <span
          className="inline-flex items-center gap-1 tabular-nums"
          title={t("fact.posts", { count: posts })}
        >
          <Megaphone aria-hidden="true" />
          <span aria-hidden="true">{posts}</span>
          <span className="sr-only">{t("fact.posts", { count: posts })}</span>
        </span>
      )}
      {flags.worst && (
        <span className="inline-flex items-center gap-1 font-medium">
          <SeverityIcon severity={flags.worst} hidden />
          {t("fact.flags", { count: flags.count })}
        </span>
      )}
    </div>
  );
}

/** How long before it one begins to prepare, and to speak of it. */
function LeadTimes({ event: { preparationDays, communicationDays } }: { event: EventSummary["event"] }) {
  const t = useTranslations("events");
  if (!preparationDays) return null;
  const speaks = communicationDays ? "yes" : "no";
  return (
    <p className="truncate text-ink-3 text-xs tabular-nums">
      {t("fact.lead", { prepare: preparationDays, speaks, speak: communicationDays ?? 0 })}
    </p>
  );
}

/** How far away it is, in words; what runs now stands out. */
export function Distance({ event, today }: { event: { start: string; end: string }; today: string }) {
  const t = useTranslations("events");
  const stage = stageOf(event, today);
  if (stage === "now") return <Badge tone="chestnut">{t("now")}</Badge>;
  if (stage === "past") return <span>{t("ago", { days: daysBetween(event.end, today) })}</span>;
  return <span>{t("ahead", { days: daysBetween(today, event.start) })}</span>;
}
