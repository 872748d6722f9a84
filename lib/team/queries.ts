import { type Reader, store } from "@/db/store";
import { frameAt } from "@/lib/calendar/frame";
import { settingOf } from "@/lib/calendar/plan";
import type { CalendarFrame } from "@/lib/calendar/view";
import { flagViews } from "@/lib/flags/flag-views";
import type { FlagView } from "@/lib/flags/view";
import type { Actor } from "@/lib/people/actor";
import type { Period } from "@/lib/plan/document";
import { careOf, loadBoard } from "@/lib/plan/load";
import { now } from "@/lib/platform/clock";
import { type Day, weekOf } from "@/lib/platform/time";
import { openWorkIn, tasksIn } from "./repository";
import type { TeamBoard, TeamCell } from "./view";
import { weeksFrom } from "./weeks";

/** The weeks from the one that holds a day, or today; with the flags of the people on it. */
export async function teamBoard(
  actor: Actor,
  wished: string | undefined,
): Promise<{ board: TeamBoard; frame: CalendarFrame }> {
  return store().snapshot(async (reader) => {
    const frame = await frameAt(reader, actor, now());
    const shown = weeksFrom(wished, frame.today, frame.workspace.weekStart);
    const flags = await flagViews(reader, actor.workspace.id, frame);
    return { board: await boardOf(reader, actor, frame, shown, flags), frame };
  });
}

/** What is asked of one person in the week that holds a day; null: there is no such person. */
export async function teamCell(actor: Actor, contributorId: string, day: Day): Promise<TeamCell | null> {
  return store().snapshot(async (reader) => {
    const frame = await frameAt(reader, actor, now());
    if (!frame.contributors.some(({ id }) => id === contributorId)) return null;
    const week = weekOf(day, frame.workspace.weekStart);
    const rows = await tasksIn(reader, actor.workspace.id, contributorId, week);
    return {
      tasks: rows.map(({ answer, ...task }) => ({ ...task, answered: answer?.kind ?? null })),
      care: careOf({ ...settingOf(frame), period: week }, contributorId),
    };
  });
}

export async function boardOf(
  reader: Reader,
  { workspace, contributorId }: Pick<Actor, "workspace" | "contributorId">,
  frame: CalendarFrame,
  shown: Period,
  flags: readonly FlagView[],
): Promise<TeamBoard> {
  const work = await openWorkIn(reader, workspace.id, shown);
  const about = Map.groupBy(
    flags.filter((flag) => isShown(flag, shown)),
    ({ subject }) => subject.contributor,
  );
  const { weeks, of } = loadBoard({ ...settingOf(frame), period: shown }, work);
  return {
    weeks,
    people: frame.contributors.map(({ id, name, absences }) => ({
      id,
      name,
      isSelf: id === contributorId,
      absences: absences.filter(({ from, to }) => from <= shown.to && to >= shown.from),
      weeks: of.get(id)!,
      flags: about.get(id) ?? [],
    })),
  };
}

const isShown = ({ subject, ignored, ...flag }: FlagView, { from, to }: Period): boolean =>
  subject.contributor !== undefined && ignored === null && flag.from <= to && flag.to >= from;
