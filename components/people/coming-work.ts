import type { CalendarData } from "@/lib/calendar/view";
import { addDays, dayOf } from "@/lib/platform/time";

/** What names a person in the weeks to come: contents that go out, and channels that they answer on. */
export interface ComingWork {
  posts: { id: string; title: string; at: string }[];
  channels: string[];
}

const AHEAD_DAYS = 28;

export function comingWorkOf(data: CalendarData): Record<string, ComingWork> {
  const { contributors, channels, today } = data.frame;
  const until = addDays(today, AHEAD_DAYS);
  const coming = data.publications.filter(({ at }) => at && dayOf(at) >= today && dayOf(at) <= until);
  return Object.fromEntries(
    contributors.map(({ id }) => [
      id,
      {
        posts: firstOfEach(coming.filter(({ contributorIds }) => contributorIds.includes(id))),
        channels: channels.filter(({ monitors }) => monitors.includes(id)).map(({ name }) => name),
      },
    ]),
  );
}

/** A content on three channels is one piece of work, due when it first goes out. */
function firstOfEach(publications: CalendarData["publications"]): ComingWork["posts"] {
  const posts = new Map<string, ComingWork["posts"][number]>();
  for (const { postId, title, at } of publications) {
    const known = posts.get(postId);
    if (at && (!known || at < known.at)) posts.set(postId, { id: postId, title, at });
  }
  return [...posts.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}
