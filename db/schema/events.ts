import type { EventSource } from "@/lib/events/source";
import { EVENT_KINDS } from "@/lib/plan/vocabulary";
import {
  boolean,
  checkOneOf,
  foreignKey,
  index,
  integer,
  json,
  oneOf,
  primaryKey,
  table,
  text,
} from "../columns";
import { inWorkspace, listed } from "./owned";
import { contributors } from "./people";

export const events = table(
  "events",
  {
    ...listed(),
    name: text("name").notNull(),
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on").notNull(),
    kind: oneOf("kind", EVENT_KINDS).notNull(),
    preparationDays: integer("preparation_days"),
    communicationDays: integer("communication_days"),
    freezeDays: integer("freeze_days"),
    followUpDays: integer("follow_up_days"),
    ownerId: text("owner_id"),
    /** null: made here. */
    source: json<EventSource>("source"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    inWorkspace("events", t.workspaceId),
    checkOneOf("events_kind_check", t.kind, EVENT_KINDS),
    foreignKey({
      name: "events_owner_fk",
      columns: [t.workspaceId, t.ownerId],
      foreignColumns: [contributors.workspaceId, contributors.id],
    }),
  ],
);

export const tasks = table(
  "tasks",
  {
    ...listed(),
    eventId: text("event_id").notNull(),
    title: text("title").notNull(),
    due: text("due"),
    done: boolean("done").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("tasks_event").on(t.workspaceId, t.eventId),
    inWorkspace("tasks", t.workspaceId),
    foreignKey({
      name: "tasks_event_fk",
      columns: [t.workspaceId, t.eventId],
      foreignColumns: [events.workspaceId, events.id],
    }),
  ],
);
