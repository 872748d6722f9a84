"use client";

import { Globe } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Meter } from "@/components/ui/meter";
import type { CalendarChannel } from "@/lib/calendar/view";
import type { PlanCadence } from "@/lib/plan/document";
import type { Rhythm } from "@/lib/plan/meters";
import type { Translator } from "@/lib/platform/i18n/translator";
import { placeOf } from "./card-words";

/** Who the lane belongs to, what it owes, and how much of it is planned. */
export const LaneHead = memo(function LaneHead({
  channel,
  rhythm,
  judged,
  foreign,
}: {
  channel: CalendarChannel;
  rhythm: Rhythm;
  /** Its week or month lies within the horizon, at least in part. */
  judged: boolean;
  /** It keeps another time than the workspace. */
  foreign: boolean;
}) {
  const t = useTranslations("lanes");
  return (
    <>
      <span className="flex items-center gap-2">
        <NetworkGlyph network={channel.network} className="size-4" />
        <span className="min-w-0 truncate font-semibold text-sm" title={channel.name}>
          {channel.name}
        </span>
      </span>
      <span className="mt-0.5 block text-ink-2 text-xs">
        {channel.presence === "minimal" ? t("rhythm.minimal") : rhythmText(channel.rhythm, t)}
      </span>
      {!judged && <span className="mt-1 block text-2xs text-ink-3">{t("unjudged.long")}</span>}
      {judged && channel.presence === "active" && (
        <Meter {...meterOf(rhythm)} className="mt-1.5 flex! w-fit" />
      )}
      {foreign && (
        <span className="mt-1 flex items-center gap-1 text-ink-3 text-2xs" title={channel.zone}>
          <Globe aria-hidden="true" className="size-3 shrink-0" />
          {t("zone", { place: placeOf(channel.zone) })}
        </span>
      )}
    </>
  );
});

/** "2 à 4 par semaine", "1 par mois", "au moins 2 par semaine" */
export function rhythmText({ per, min, max }: PlanCadence, t: Translator<"lanes">): string {
  if (!min && max === null) return t("rhythm.free");
  if (max === null) return t(`rhythm.${per}.least`, { min: min ?? 0 });
  if (!min) return t(`rhythm.${per}.most`, { max });
  return min === max ? t(`rhythm.${per}.exact`, { max }) : t(`rhythm.${per}.between`, { min, max });
}

/** As the rules count: live coverage fills the rhythm but never overfills it. */
export function meterOf({ planned, live, owedMin, allowedMax, activeDays }: Rhythm) {
  if (activeDays === 0) return { planned, min: null, max: null };
  return { planned, min: owedMin, max: allowedMax === null ? null : allowedMax + live };
}
