import { now } from "@/lib/platform/clock";
import { dayIn } from "@/lib/platform/time";
import { A_KEY_DATE, type KnownActions, row } from "./known-action";

const aCalendarOf = (day: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:salon\nSUMMARY:Salon\nDTSTART;VALUE=DATE:${day.replaceAll("-", "")}\nEND:VEVENT\nEND:VCALENDAR\n`;
/** Of a preparation of which nothing moves. */
const KEY_OF_NO_MOVE = "T1PNoYwrqgwDVLtfmj7L5e";

/** What comes, and what leads to it. */
export const EVENTS_ACTIONS: KnownActions = {
  events: {
    createEvent: {
      by: "editor",
      foreign: "invalid",
      input: (_, { contributor }) => ({
        event: {
          name: "Salon",
          start: "2026-12-01",
          end: "2026-12-02",
          kind: "trade_show",
          owner: contributor,
        },
      }),
    },
    editEvent: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...row((x) => x.event)(w, s), patch: { name: "Autre" } }),
    },
    deleteEvent: { by: "editor", foreign: "not_found", input: row((x) => x.event) },
    countBack: {
      by: "editor",
      foreign: "not_found",
      input: (_, { event }) => ({ event, chosen: [{ kind: "task", title: "Brief", due: "2999-11-12" }] }),
    },
    moveEventPreparation: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({
        ...row((x) => x.event)(w, s),
        patch: { name: "Salon d’hiver" },
        way: "along",
        key: KEY_OF_NO_MOVE,
      }),
    },
  },
  "events/many": {
    addEvents: { by: "editor", input: () => ({ events: [A_KEY_DATE] }) },
    importEvents: {
      by: "editor",
      input: () => ({
        text: aCalendarOf(dayIn(now(), "UTC")),
        picks: [{ key: '["salon",null]', state: "new", version: null, kind: "trade_show" }],
      }),
    },
  },
  tasks: {
    createTask: { by: "editor", foreign: "invalid", input: (_, { event }) => ({ event, title: "Brief" }) },
    editTask: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...row((x) => x.task)(w, s), patch: { done: true } }),
    },
    deleteTask: { by: "editor", foreign: "not_found", input: row((x) => x.task) },
  },
};
