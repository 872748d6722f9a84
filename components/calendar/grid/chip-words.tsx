"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { initials } from "@/components/ui/avatar";
import type { CalendarFrame, CalendarPublication } from "@/lib/calendar/view";
import { timesOf } from "../lanes/card-words";
import { useFrame } from "../store/contexts";

export type ChipWords = ReturnType<typeof wordsOf>;

const ChipWordsContext = createContext<ChipWords | null>(null);

/** Looked up once for all chips: they are drawn by the hundred, and a message formatted in each is felt. */
export function ChipWordsProvider({ children }: { children: ReactNode }) {
  const frame = useFrame();
  const t = useTranslations("calendar");
  const ui = useTranslations("ui");
  const words = useMemo(() => {
    const status = (name: CalendarPublication["status"]) => ui(`status.${name}`);
    return wordsOf(frame, status, (count) => t("chip.flags", { count }));
  }, [frame, t, ui]);
  return <ChipWordsContext value={words}>{children}</ChipWordsContext>;
}

export function useChipWords(): ChipWords {
  const words = useContext(ChipWordsContext);
  if (!words) throw new Error("Only inside <ChipWordsProvider>.");
  return words;
}

function wordsOf(
  frame: CalendarFrame,
  statusName: (status: CalendarPublication["status"]) => string,
  flagCount: (count: number) => string,
) {
  const channels = new Map(frame.channels.map((channel) => [channel.id, channel]));
  const people = new Map(frame.contributors.map(({ id, name }) => [id, { name, initials: initials(name) }]));
  const statusOf = once(statusName);
  const flagsOf = once(flagCount);
  /** "09:00", or "15:00 (09:00 New York)" where the channel's clock is not the workspace's. */
  const timeOf = (publication: CalendarPublication) => {
    const { time, local } = timesOf(
      publication,
      channels.get(publication.channelId),
      frame.workspace.timeZone,
    );
    return local ? `${time} (${local.time} ${local.place})` : time;
  };
  return {
    network: (channelId: string) => channels.get(channelId)?.network ?? "other",
    channel: (channelId: string) => channels.get(channelId)?.name ?? "",
    person: (contributorId: string | undefined) => people.get(contributorId ?? ""),
    status: statusOf,
    time: timeOf,
    /** "Rendez-vous stand H42, Page LinkedIn, 09:00, Validé, 2 alertes" */
    name(publication: CalendarPublication, flags: number): string {
      return [
        publication.title,
        channels.get(publication.channelId)?.name,
        timeOf(publication),
        statusOf(publication.status),
        flags > 0 && flagsOf(flags),
      ]
        .filter(Boolean)
        .join(", ");
    },
  };
}

/** The same few words stand on hundreds of chips: each is looked up once. */
export function once<T>(words: (about: T) => string): (about: T) => string {
  const known = new Map<T, string>();
  return (about) => {
    const said = known.get(about) ?? words(about);
    known.set(about, said);
    return said;
  };
}
