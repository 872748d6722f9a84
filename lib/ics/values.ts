import { type Day, isDay } from "@/lib/platform/time";
import { ComponentFault, quoted, type Spot } from "./fault";

/** A DATE or a DATE-TIME as it is written: `minutes` of the day, null for a date; whether it says UTC. */
export interface Moment {
  day: Day;
  minutes: number | null;
  utc: boolean;
}

/** "20261109", "20261109T090000" or "20261109T080000Z". Seconds are let go: days are what counts here. */
export function readMoment(text: string, spot: Spot): Moment {
  const parts = MOMENT.exec(text.trim());
  const day = parts && `${parts[1]}-${parts[2]}-${parts[3]}`;
  if (!isDay(day)) throw new ComponentFault("bad_date", spot, { text: quoted(text) });
  if (parts![4] === undefined) return { day, minutes: null, utc: false };
  const [hours, minutes, seconds] = [Number(parts![4]), Number(parts![5]), Number(parts![6])];
  if (hours > 23 || minutes > 59 || seconds > 60)
    throw new ComponentFault("bad_date", spot, { text: quoted(text) });
  return { day, minutes: hours * 60 + minutes, utc: parts![7] !== undefined };
}

const MOMENT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/i;

/** Minutes that a DURATION lasts. */
export function readDuration(text: string, spot: Spot): number {
  const parts = DURATION.exec(text.trim());
  if (!parts || parts[0].length < 3 || /T$/i.test(text.trim()))
    throw new ComponentFault("bad_duration", spot, { text: quoted(text) });
  const [weeks, days, hours, minutes, seconds] = parts.slice(2).map((part) => Number(part ?? 0));
  const all = ((weeks! * 7 + days!) * 24 + hours!) * 60 + minutes! + seconds! / 60;
  return Math.ceil(parts[1] === "-" ? -all : all);
}

const DURATION =
  /^([+-])?P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/i;

/** Minutes east of Greenwich: "+0100", "-033000". */
export function readOffset(text: string, spot: Spot): number {
  const parts = /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(text.trim());
  const minutes = parts ? Number(parts[2]) * 60 + Number(parts[3]) : Number.NaN;
  if (!(minutes < 24 * 60)) throw new ComponentFault("bad_zone", spot, { text: quoted(text) });
  return parts![1] === "-" ? -minutes : minutes;
}
