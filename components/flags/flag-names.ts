import type { CalendarFrame, CalendarPublication, LooseIdea } from "@/lib/calendar/view";
import { type FlagNames, unknownPublication } from "@/lib/flags/names";
import type { Format } from "@/lib/plan/vocabulary";

/** The names of what is on the screen, for the words of flags. Nothing is gathered before a text asks for it. */
export function namesOnScreen(
  frame: CalendarFrame,
  {
    publications,
    looseIdeas,
  }: { publications: readonly CalendarPublication[]; looseIdeas: readonly LooseIdea[] },
): FlagNames {
  const named = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name.trim() || id;
  const byId = once(() => new Map(publications.map((one) => [one.id, one])));
  const titles = once(() => new Map([...looseIdeas, ...publications].map((one) => [one.postId, one.title])));
  return {
    channel: named(frame.channels),
    event: named(frame.events),
    contributor: named(frame.contributors),
    objective: named(frame.objectives),
    campaign: named(frame.campaigns),
    // Days that are not loaded may hold it: its id would tell nobody anything.
    post: (id) => titles().get(id)?.trim() ?? "",
    publication: (id) => {
      const found = byId().get(id);
      if (!found) return unknownPublication(id);
      const { postId: post, channelId: channel, format } = found;
      const network = frame.channels.find((one) => one.id === channel)?.network ?? null;
      return { post, channel, network, format: format as Format | null };
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
