"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { namesOnScreen } from "@/components/flags/flag-names";
import { announce } from "@/components/ui/announcements";
import type { PlanChange } from "@/lib/calendar/view";
import { describeFlag } from "@/lib/flags/describe";
import { type Flag, flagKey } from "@/lib/plan/flag";
import { dayOf, formatLongDay, formatTime, type Wall } from "@/lib/platform/time";
import type { CalendarState } from "./state";

export type News = ReturnType<typeof useNews>;

/** More flags than this at once are counted, not named: nobody listens to a list of ten. */
const NAMED = 3;

/** The words for what just happened, and for what it did to the flags; `tell` says both in the live region. */
export function useNews(state: Pick<CalendarState, "frame" | "publications" | "looseIdeas">) {
  const t = useTranslations("calendar");
  const flagT = useTranslations("flags");
  const locale = useLocale();
  const latest = useRef(state);
  latest.current = state;

  return useMemo(() => {
    const names = () => namesOnScreen(latest.current.frame, latest.current);
    const titles = (flags: readonly Flag[]) =>
      flags.slice(0, NAMED).map((flag) => describeFlag(flag, names(), flagT, locale).title);

    function onFlags({ came, went }: PlanChange): string[] {
      const kept = new Set(went.map(flagKey));
      const reallyCame = came.filter((flag) => !flag.ignored && !kept.has(flagKey(flag)));
      const stayed = new Set(came.map(flagKey));
      const reallyWent = went.filter((flag) => !stayed.has(flagKey(flag)));
      return [
        reallyWent.length > 0 &&
          t("news.went", { count: reallyWent.length, titles: titles(reallyWent).join(" ; ") }),
        reallyCame.length > 0 &&
          t("news.came", { count: reallyCame.length, titles: titles(reallyCame).join(" ; ") }),
      ].filter((line) => line !== false);
    }

    return {
      say: announce,
      tell(headline: string | null, change: PlanChange) {
        const lines = [headline, ...onFlags(change)].filter(Boolean);
        if (lines.length > 0) announce(lines.join(" "));
      },
      moved(title: string, at: Wall | null, channelId: string) {
        if (at === null) return t("news.undated", { title });
        const channel = latest.current.frame.channels.find((one) => one.id === channelId)?.name ?? "";
        return t("news.moved", {
          title,
          channel,
          day: formatLongDay(dayOf(at), locale),
          time: formatTime(at),
        });
      },
      putBack: (title: string) => t("news.putBack", { title }),
      retry: t("retry"),
      undone: t("news.undone"),
      redone: t("news.redone"),
      notUndone: t("news.notUndone"),
    };
  }, [t, flagT, locale]);
}
