import { useTranslations } from "next-intl";
import type { CalendarChannel } from "@/lib/calendar/view";
import type { Proposal } from "@/lib/events/count-back/proposal";
import { formatShortDay, formatWeekday, type Locale } from "@/lib/platform/time";
import type { Choice } from "./choices";

/** "J−7", "D+3", "End +1". */
export function useOffset(): (proposal: Pick<Proposal, "anchor" | "offset">) => string {
  const t = useTranslations("countBack");
  return ({ anchor, offset }) =>
    t("offset", {
      anchor,
      sign: offset < 0 ? "before" : offset > 0 ? "after" : "day",
      days: Math.abs(offset),
    });
}

/** Why a proposal stands on its day and on its channel, in a sentence or two. */
export function useWhy(channels: readonly CalendarChannel[]): (choice: Choice, locale: Locale) => string {
  const t = useTranslations("countBack");
  return ({ proposal, day, channel }, locale) => {
    const dayName = (of: string) => `${formatWeekday(of, locale)} ${formatShortDay(of, locale)}`;
    const { counted, cause, obstacle, place } = proposal;
    const values = { counted: dayName(counted) };
    if (day === "") return obstacle ? t(`obstacle.${obstacle}`, values) : t("why.chosen");
    if (day !== proposal.day) return t("why.chosen");
    const onDay = cause ? t(`cause.${cause}`, { ...values, day: dayName(day) }) : t("why.counted", values);
    if (!place || channel !== place.channel || place.because === "schedule") return onDay;
    const name = channels.find(({ id }) => id === channel)?.name ?? "";
    return `${onDay} ${t(`because.${place.because}`, { channel: name })}`;
  };
}
