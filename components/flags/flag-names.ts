import type { CalendarFrame, CalendarPublication } from "@/lib/calendar/view";
import type { FlagNames } from "@/lib/flags/names";

/** The names of what is on the screen, for the words of flags. Nothing is looked up before a text asks for it. */
export function namesOnScreen(frame: CalendarFrame, publications: readonly CalendarPublication[]): FlagNames {
  const named = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name.trim() || id;
  return {
    channel: named(frame.channels),
    event: named(frame.events),
    contributor: named(frame.contributors),
    objective: named(frame.objectives),
    campaign: named(frame.campaigns),
    post: (id) => publications.find((one) => one.postId === id)?.title || id,
    publication: (id) => {
      const found = publications.find((one) => one.id === id);
      return { post: found?.postId ?? id, channel: found?.channelId ?? "" };
    },
  };
}
