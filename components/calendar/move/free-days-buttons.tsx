"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { Button } from "@/components/ui/button";
import { addDays, type Day, formatShortDay, formatWeekday, isTimeOfDay } from "@/lib/platform/time";
import { useFrame, useMoveActions, usePublications } from "../store/contexts";
import { dayOfMover, type Mover } from "./drop";
import { freeDays } from "./free-days";
import { breaksNothing, judgeMove } from "./judge-move";
import { sourceOf } from "./use-preview-words";

const PROPOSED = 3;

/** The next days on which the move would break no rule. */
export function FreeDays({
  mover,
  channelId,
  time,
  onPick,
}: {
  mover: Mover;
  channelId: string;
  time: string;
  onPick: (day: Day) => void;
}) {
  const t = useTranslations("move");
  const locale = useLocale();
  const days = useFreeDays(mover, useDeferredValue(channelId), useDeferredValue(time));
  return (
    <fieldset className="min-h-13">
      <legend className="mb-1 font-medium text-ink-2 text-xs">{t("dialog.free")}</legend>
      {days.length === 0 ? (
        <p className="text-ink-3 text-sm">{t("dialog.noneFree")}</p>
      ) : (
        <div className="flex flex-wrap gap-1.5">
          {days.map((day) => (
            <Button key={day} size="sm" variant="soft" onClick={() => onPick(day)}>
              {formatWeekday(day, locale)} {formatShortDay(day, locale)}
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  );
}

function useFreeDays(mover: Mover, channelId: string, time: string): Day[] {
  const { horizon, today } = useFrame();
  const { all } = usePublications();
  const { preview } = useMoveActions();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers of preview change with the publications
  return useMemo(() => {
    if (!channelId || !isTimeOfDay(time)) return [];
    const tomorrow = addDays(today, 1);
    return freeDays(
      {
        from: horizon.from > tomorrow ? horizon.from : tomorrow,
        to: horizon.to,
        except: dayOfMover(mover),
        count: PROPOSED,
      },
      (day) => {
        const target = { channelId, at: `${day}T${time}` };
        const judged = preview(sourceOf(mover), target);
        return judged !== null && breaksNothing(judgeMove(mover, target, judged));
      },
    );
  }, [mover, channelId, time, horizon, today, preview, all]);
}
