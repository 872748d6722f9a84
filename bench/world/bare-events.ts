import { writeFileSync } from "node:fs";
import path from "node:path";
import { openStore } from "@/db/store";
import { calendarInRange } from "@/lib/calendar/repository";
import type { Leavings } from "./leavings";
import { type LargeWorkspace, SHOWN } from "./workspace";

/** As our month has it: three chips and the one row that the bars of these events need (components/calendar/grid/month-options). */
const DAY_MAX_EVENTS = 4;

/**
 * A file with the publications of our calendar as FullCalendar's plainest events: `month`, those on the screen, and
 * `loaded`, those of the months around it too, to switch between.
 */
export async function bareEvents(leavings: Leavings, { file, workspaceId }: LargeWorkspace): Promise<string> {
  const store = openStore({ file });
  const eventsOf = async ({ from, to }: { from: string; to: string }) => {
    const rows = await calendarInRange(store.read, workspaceId, from, to);
    return rows.map(({ id, title, at }) => ({ id, title, start: at }));
  };
  const events = {
    month: await eventsOf(SHOWN.month),
    loaded: await eventsOf(SHOWN.loaded),
    dayMaxEvents: DAY_MAX_EVENTS,
  };
  await store.close();
  const target = path.join(leavings.folder("events"), "events.json");
  writeFileSync(target, JSON.stringify(events));
  return target;
}
