import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { networkColor } from "@/components/networks/glyphs";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { classes } from "@/components/ui/classes";
import type { CalendarChannel } from "@/lib/calendar/view";
import { network } from "@/lib/networks";
import { formatDay, formatDayRange } from "@/lib/platform/time";
import { limitTexts, owedText } from "./rhythm-text";

interface ChannelRowProps {
  slug: string;
  channel: CalendarChannel;
  monitors: { id: string; name: string }[];
  workspaceZone: string;
  today: string;
  mayConfigure: boolean;
}

export function ChannelRow({ slug, channel, monitors, workspaceZone, today, mayConfigure }: ChannelRowProps) {
  const t = useTranslations("channels");
  const locale = useLocale();
  const asleep = channel.presence === "minimal" || isOver(channel, today);
  return (
    <li
      className={classes(
        "relative grid gap-x-4 gap-y-1.5 border-l-3 px-4 py-3 sm:grid-cols-[15rem_1fr_auto] sm:items-center",
        mayConfigure && "transition-colors hover:bg-hover",
      )}
      style={{ borderLeftColor: asleep ? "var(--color-line)" : networkColor(channel.network) }}
    >
      <div className="flex min-w-0 items-center gap-2.5">
        <NetworkGlyph network={channel.network} quiet={asleep} className="size-4.5" />
        <div className="min-w-0">
          <p className="truncate font-semibold">
            {mayConfigure ? (
              <Link
                href={`/w/${slug}/settings/channels/${encodeURIComponent(channel.id)}`}
                className="no-underline after:absolute after:inset-0"
              >
                {channel.name}
              </Link>
            ) : (
              channel.name
            )}
          </p>
          <p className="truncate text-ink-2 text-xs">
            {network(channel.network).name[locale]}
            {channel.zone !== workspaceZone && ` · ${channel.zone}`}
          </p>
        </div>
      </div>
      <Rhythm channel={channel} />
      <div className="flex flex-wrap items-center gap-2 sm:justify-end">
        <State channel={channel} today={today} />
        <span className="flex -space-x-1">
          {monitors.map(({ id, name }) => (
            <Avatar key={id} name={name} />
          ))}
        </span>
        {monitors.length === 0 && <Badge tone="warn">{t("unmonitored")}</Badge>}
      </div>
    </li>
  );
}

function Rhythm({ channel }: { channel: CalendarChannel }) {
  const t = useTranslations("channels");
  if (channel.presence === "minimal")
    return <p className="text-ink-2 text-sm">{t("presence.minimal_owes")}</p>;
  return (
    <p className="text-sm">
      <span className="block font-medium">{owedText(channel.rhythm, t)}</span>
      <span className="block text-ink-2 text-xs">
        {[...limitTexts(channel.rhythm, t), channel.cadence ? null : t("network_rhythm")]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </p>
  );
}

/** Only what departs from "active": a pause now or to come, an end, a beginning. */
function State({ channel, today }: { channel: CalendarChannel; today: string }) {
  const t = useTranslations("channels");
  const locale = useLocale();
  const pause = [...channel.pauses].sort((a, b) => (a.from < b.from ? -1 : 1)).find(({ to }) => to >= today);
  if (channel.presence === "minimal") return <Badge>{t("presence.minimal")}</Badge>;
  if (isOver(channel, today))
    return <Badge>{t("over", { day: formatDay(channel.activeTo ?? "", locale) })}</Badge>;
  if (channel.activeFrom && channel.activeFrom > today) {
    return <Badge tone="info">{t("starts", { day: formatDay(channel.activeFrom, locale) })}</Badge>;
  }
  if (!pause) return null;
  const range = formatDayRange(pause.from, pause.to, locale);
  return <Badge tone="info">{t(pause.from <= today ? "paused" : "pause_ahead", { range })}</Badge>;
}

const isOver = (channel: CalendarChannel, today: string) =>
  channel.activeTo !== null && channel.activeTo < today;
