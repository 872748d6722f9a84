import type { CalendarFrame } from "@/lib/calendar/view";
import type { Period, PlanChannel } from "@/lib/plan/document";
import { activeChannels, activeDays, askedBy, effortOf, thereFrom } from "@/lib/plan/effort";
import { loadBoard, type OpenWork, type WeekLoad } from "@/lib/plan/load";
import { roundDown } from "@/lib/plan/numbers";
import type { Setting } from "@/lib/plan/prepared/prepare";
import { addDays, type Day, daysBetween, type WeekStart, weekOf } from "@/lib/platform/time";
import type { ChannelMeans, Gauge, PersonMeans, WeekMeans } from "./view";

const WEEKS_AHEAD = 4;
const WORKING_DAYS = 5 * WEEKS_AHEAD;

/** Minutes a week, by channel; a channel that is not in it is not followed. */
export type Following = ReadonlyMap<string, number>;

/** This week and those that follow, as one period. */
export function weeksAhead(today: Day, weekStart: WeekStart): Period {
  const { from } = weekOf(today, weekStart);
  return { from, to: addDays(from, 7 * WEEKS_AHEAD - 1) };
}

export const followingOf = (
  channels: readonly { id: string; followMinutesPerWeek: number | null }[],
): Following => new Map(channels.map(({ id, followMinutesPerWeek }) => [id, followMinutesPerWeek ?? 0]));

/** What a week asks for, judged over the period of the setting as the check does it. */
export function gaugeOf(setting: Setting, following: Following): Gauge {
  const active = activeChannels(setting);
  const efforts = active.map(effortOf);
  return {
    owed: sum(efforts.map(({ owed }) => owed)),
    making: sum(efforts.map(({ making }) => making)),
    answering: sum(efforts.map(({ answering }) => answering)),
    following: sum(active.map(({ id }) => following.get(id) ?? 0)),
    asked: askedBy(efforts),
    there: thereFrom(setting.contributors),
  };
}

/** `planned`: publications on those of the coming weeks' days on which a channel is active, by channel. */
export function channelMeans(
  { channels }: Pick<CalendarFrame, "channels">,
  setting: Setting,
  ahead: Period,
  planned: ReadonlyMap<string, number>,
): ChannelMeans[] {
  const active = new Set(activeChannels(setting).map(({ id }) => id));
  const days = activeDays({ ...setting, period: ahead });
  return channels.map((channel) => {
    const effort = effortOf(channel);
    return {
      id: channel.id,
      name: channel.name,
      network: channel.network,
      version: channel.version,
      isActive: active.has(channel.id),
      ...effort,
      ...pace(effort.owed, planned.get(channel.id) ?? 0, days.get(channel.id)!),
      following: channel.followMinutesPerWeek ?? 0,
      own: { answering: channel.careMinutesPerWeek, following: channel.followMinutesPerWeek },
    };
  });
}

/** Days on which nothing is owed would make a rhythm that is kept look slack. */
function pace(
  owed: number,
  count: number,
  runs: Period[],
): Pick<ChannelMeans, "planned" | "counted" | "isBehind"> {
  const days = sum(runs.map(({ from, to }) => daysBetween(from, to) + 1));
  return {
    planned: days === 0 ? null : (count / days) * 7,
    counted: days === 7 * WEEKS_AHEAD ? null : { days, runs },
    isBehind: count < roundDown((owed * days) / 7),
  };
}

export type PersonHours = Omit<PersonMeans, "name" | "version" | "isSelf" | "mayEdit" | "minutesPerWeek">;

/** Everybody's coming weeks, as the board of the team counts them, and the whole team's. */
export function peopleHours(
  setting: Setting,
  ahead: Period,
  work: readonly OpenWork[],
  following: Following,
): { people: PersonHours[]; weeks: WeekMeans[] } {
  const period = { ...setting, period: ahead };
  const asked = loadBoard(period, work);
  const answering = loadBoard(period, []);
  const reading = loadBoard({ ...period, channels: period.channels.map(followed(following)) }, []);
  const people = setting.contributors.map(({ id }): PersonHours => {
    const weeks = asked.of.get(id)!;
    const answers = average(answering.of.get(id)!, "load");
    const daysAway = WORKING_DAYS - weeks.reduce((days, { daysThere }) => days + daysThere, 0);
    return {
      id,
      room: average(weeks, "room"),
      making: average(weeks, "load") - answers,
      answering: answers,
      following: average(reading.of.get(id)!, "load"),
      severity: worst(weeks),
      weeksOver: weeks.filter(({ severity }) => severity !== null).length,
      daysAway,
      isAway: daysAway === WORKING_DAYS,
    };
  });
  const all = [...asked.of.values()];
  const weeks = asked.weeks.map((week, place) => ({
    ...week,
    load: sum(all.map((own) => own[place]!.load)),
    room: sum(all.map((own) => own[place]!.room)),
  }));
  return { people, weeks };
}

/** Following is shared out among those who watch a channel, and in the weeks in which it is active, as answering is. */
const followed =
  (following: Following) =>
  (channel: PlanChannel): PlanChannel => ({ ...channel, careMinutesPerWeek: following.get(channel.id) ?? 0 });

const average = (weeks: readonly WeekLoad[], of: "load" | "room"): number =>
  sum(weeks.map((week) => week[of])) / weeks.length;

function worst(weeks: readonly WeekLoad[]): WeekLoad["severity"] {
  if (weeks.some(({ severity }) => severity === "error")) return "error";
  return weeks.some(({ severity }) => severity === "warning") ? "warning" : null;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
