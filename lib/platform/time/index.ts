export {
  addDays,
  civilFromNumber,
  civilToNumber,
  type Day,
  type DayRange,
  dayFromNumber,
  dayNumber,
  daysBetween,
  eachDay,
  FIRST_YEAR,
  isDay,
  isOfOurTime,
  monthOf,
  type WeekStart,
  weekdayOf,
  weekNumber,
  weekOf,
  weekStartNumber,
} from "./day";
export {
  formatDay,
  formatDayRange,
  formatInstant,
  formatLongDay,
  formatMonth,
  formatShortDay,
  formatTime,
  formatWall,
  formatWeekday,
  LANGUAGE_TAG,
  type Locale,
} from "./format";
export { instantToMs, isInstant, msToInstant, msToMailDate } from "./instant";
export { dayOf, isTimeOfDay, isWall, onDay, type TimeOfDay, timeOf, type Wall } from "./wall";
export { dayIn, instantToWall, isZone, type WallInstant, wallToInstant } from "./zone";
