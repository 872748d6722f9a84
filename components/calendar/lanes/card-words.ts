"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext, useMemo } from "react";
import { initials } from "@/components/ui/avatar";
import type { CalendarChannel, CalendarFrame, CalendarPublication } from "@/lib/calendar/view";
import { network } from "@/lib/networks";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { dayOf, instantToWall, timeOf } from "@/lib/platform/time";

/** What every card needs and none may look up by itself: with a thousand of them a translator each would be felt. */
export interface CardWords {
  status: (status: PostStatus) => string;
  objective: (id: string) => string | null;
  /** Those named on a post that are still among the contributors. */
  people: (ids: readonly string[]) => { id: string; name: string; initials: string }[];
  times: (publication: CalendarPublication) => CardTimes;
  media: (publication: CalendarPublication) => MediaState;
  mediaTitle: Record<MediaState, string>;
  more: string;
  saving: string;
}

/** In the workspace's zone first; the channel's own where clocks differ there. */
export interface CardTimes {
  time: string;
  /** The workspace's day, where it is another than the channel's. */
  otherDay: string | null;
  local: { time: string; place: string } | null;
}

export type MediaState = "there" | "missing" | "none";

const CardWordsContext = createContext<CardWords | null>(null);
export const CardWordsProvider = CardWordsContext.Provider;

export function useCardWords(): CardWords {
  const words = useContext(CardWordsContext);
  if (!words) throw new Error("Cards stand inside the lanes.");
  return words;
}

export function useCardWordsOf(
  frame: CalendarFrame,
  channels: ReadonlyMap<string, CalendarChannel>,
): CardWords {
  const t = useTranslations("lanes");
  const uiT = useTranslations("ui");
  return useMemo(() => {
    const objectives = new Map(frame.objectives.map(({ id, name }) => [id, name]));
    const people = new Map(
      frame.contributors.map(({ id, name }) => [id, { id, name, initials: initials(name) }]),
    );
    const statuses = new Map<PostStatus, string>();
    return {
      status: (status) => {
        const known = statuses.get(status) ?? uiT(`status.${status}`);
        statuses.set(status, known);
        return known;
      },
      objective: (id) => objectives.get(id) ?? null,
      people: (ids) => ids.flatMap((id) => people.get(id) ?? []),
      times: (publication) =>
        timesOf(publication, channels.get(publication.channelId), frame.workspace.timeZone),
      media: (publication) => mediaOf(publication, channels.get(publication.channelId)),
      mediaTitle: { there: t("media.there"), missing: t("media.missing"), none: t("media.none") },
      more: t("card.more"),
      saving: t("card.saving"),
    };
  }, [t, uiT, frame.objectives, frame.contributors, frame.workspace.timeZone, channels]);
}

export function timesOf(
  { at, instant }: Pick<CalendarPublication, "at" | "instant">,
  channel: Pick<CalendarChannel, "zone"> | undefined,
  workspaceZone: string,
): CardTimes {
  if (at === null) return { time: "", otherDay: null, local: null };
  const own = timeOf(at);
  if (!channel || instant === null || channel.zone === workspaceZone) {
    return { time: own, otherDay: null, local: null };
  }
  const wall = instantToWall(instant, workspaceZone);
  if (wall === at) return { time: own, otherDay: null, local: null };
  return {
    time: timeOf(wall),
    otherDay: dayOf(wall) === dayOf(at) ? null : dayOf(wall),
    local: { time: own, place: placeOf(channel.zone) },
  };
}

/** "America/New_York" → "New York" */
export function placeOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

function mediaOf({ hasMedia }: CalendarPublication, channel: CalendarChannel | undefined): MediaState {
  if (hasMedia) return "there";
  return channel && network(channel.network).media.required ? "missing" : "none";
}
