import { listedRows, type Patch } from "@/db/listed";
import { events } from "@/db/schema";

export type EventRow = typeof events.$inferSelect;
export type NewEvent = Parameters<typeof insertEvent>[1];
export type EventPatch = Patch<typeof events>;

export const {
  list: eventsOf,
  byId: eventById,
  insert: insertEvent,
  update: updateEvent,
  nextPosition: nextEventPosition,
} = listedRows(events, "events");
