import type { Reader } from "@/db/store";
import { store } from "@/db/store";
import { newestActivityId } from "@/lib/activity/repository";
import { flagViews } from "@/lib/flags/flag-views";
import type { Actor } from "@/lib/people/actor";
import type { Period } from "@/lib/plan/document";
import { now } from "@/lib/platform/clock";
import { daysBetween } from "@/lib/platform/time";
import { frameAt } from "./frame";
import {
  calendarInRange,
  contributorsInRange,
  contributorsOfPosts,
  loosePosts,
  TRAY_MOST,
  undatedPublications,
} from "./repository";
import { calendarPublication, looseIdea, namedOn } from "./rows";
import type { CalendarData } from "./view";

/** Days from the first to the last that are loaded as one. */
const MOST_AS_ONE = 800;

/**
 * The calendar of the given days together with the horizon; without days, of the horizon alone. Between days far away
 * and the horizon nothing is loaded: `loaded` then is the horizon, and an address cannot ask for a hundred years.
 */
export async function calendarData(actor: Actor, shown: Period | null): Promise<CalendarData> {
  return store().snapshot(async (reader) => {
    const frame = await frameAt(reader, actor, now());
    const whole = shown ? spanOf(shown, frame.horizon) : frame.horizon;
    const near = daysBetween(whole.from, whole.to) <= MOST_AS_ONE;
    const loaded = near ? whole : frame.horizon;
    const inside = await placed(reader, actor, frame.channels, loaded);
    const away = shown && !near ? await placed(reader, actor, frame.channels, shown) : [];
    const alreadyThere = new Set(inside.map(({ id }) => id));
    return {
      frame,
      loaded,
      publications: [...inside, ...away.filter(({ id }) => !alreadyThere.has(id))],
      ...(await tray(reader, actor, frame.channels)),
      ...(await judged(reader, actor, frame)),
    };
  });
}

/** What a calendar that is open already has to know of other days. */
export async function calendarDays(actor: Actor, days: Period): Promise<Omit<CalendarData, "frame">> {
  return store().snapshot(async (reader) => {
    const frame = await frameAt(reader, actor, now());
    return {
      loaded: days,
      publications: await placed(reader, actor, frame.channels, days),
      ...(await tray(reader, actor, frame.channels)),
      ...(await judged(reader, actor, frame)),
    };
  });
}

type Channels = CalendarData["frame"]["channels"];

async function placed(reader: Reader, actor: Actor, channels: Channels, days: Period) {
  const { id } = actor.workspace;
  const rows = await calendarInRange(reader, id, days.from, days.to);
  const named = namedOn(await contributorsInRange(reader, id, days.from, days.to));
  const there = new Set(channels.map(({ id }) => id));
  return rows
    .filter(({ channelId }) => there.has(channelId))
    .map((row) => calendarPublication(row, named, actor));
}

async function tray(reader: Reader, actor: Actor, channels: Channels) {
  const { id } = actor.workspace;
  const undated = await undatedPublications(reader, id, TRAY_MOST);
  const loose = await loosePosts(reader, id, TRAY_MOST);
  const postIds = [...undated.map(({ postId }) => postId), ...loose.map(({ id }) => id)];
  const named = namedOn(await contributorsOfPosts(reader, id, postIds));
  const there = new Set(channels.map(({ id }) => id));
  return {
    undated: undated
      .filter(({ channelId }) => there.has(channelId))
      .map((row) => calendarPublication(row, named, actor)),
    looseIdeas: loose.map((row) => looseIdea(row, named, actor)),
  };
}

async function judged(reader: Reader, actor: Actor, frame: CalendarData["frame"]) {
  const { id } = actor.workspace;
  return { flags: await flagViews(reader, id, frame), revision: await newestActivityId(reader, id) };
}

/** One period from the first day of both to the last: a gap between them belongs to it, so that moves across it preview right. */
function spanOf(a: Period, b: Period): Period {
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
}
