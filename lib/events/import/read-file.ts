import type { Reader } from "@/db/store";
import { readCalendar } from "@/lib/ics/read";
import type { Actor } from "@/lib/people/actor";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { addDays, dayIn } from "@/lib/platform/time";
import { eventsOf } from "../repository";
import { comparedTo } from "./compare";
import type { ImportPreview } from "./view";

/** What ended long ago is no plan any more, and nobody plans further ahead. */
const DAYS_BACK = 30;
const DAYS_AHEAD = 548;

const UNTITLED = { fr: "Sans titre", en: "Untitled" };

/** What a calendar file would do to the events of a workspace. `at`: UTC milliseconds. */
export async function importPreview(
  reader: Reader,
  actor: Actor,
  text: string,
  at: number,
): Promise<Result<ImportPreview>> {
  const zone = actor.workspace.timeZone;
  const today = dayIn(at, zone);
  const window = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
  const reading = readCalendar(text, { zone, window });
  if (reading.unreadable) return refuse("invalid", `ics_${reading.unreadable}`);
  const events = await eventsOf(reader, actor.workspace.id, { includeDeleted: true });
  const untitled = UNTITLED[actor.locale ?? "fr"];
  return ok({ window, refused: reading.refused, ...comparedTo(reading, events, { window, untitled }) });
}
