import type { Calendar } from "../../prepared/calendar";
import type { PreparedEvent } from "../../prepared/events";

/** Whether there is still something to say about preparing: `today` is null or before the event's start. */
export function isAhead(event: PreparedEvent, calendar: Calendar): boolean {
  return calendar.today === null || calendar.today < event.days.from;
}
