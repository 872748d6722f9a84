// Reference data that every screen may carry: names and numbers. What is heavier stands apart, for those who need
// it: ./patterns (backward schedules), ./key-dates, ./proposals (figures with their sources).
import type { NetworkId } from "@/lib/networks";
import facts from "./data/facts.json";
import type { Bilingual, EventDays, Fit } from "./vocabulary";

export type * from "./vocabulary";

export type ObjectiveKind = keyof typeof facts.objectives;
export type EventKind = keyof typeof facts.events;
export type FormatId = keyof typeof facts.formats;
export type ExtraId = keyof typeof facts.extras;

export type ObjectiveFacts = {
  readonly name: Bilingual;
  readonly matrix: Readonly<Partial<Record<NetworkId, Fit>>>;
};
export type EventFacts = { readonly name: Bilingual } & EventDays;
export type Effort = { readonly name: Bilingual; readonly minutes: number };

/** The nine kinds of the matrix. An objective may also be "custom", which has no row in it. */
export const objectiveKinds = keysOf(facts.objectives);
export const eventKinds = keysOf(facts.events);
/** Keys of a post's `format`. */
export const formatIds = keysOf(facts.formats);

const objectives = facts.objectives as unknown as Readonly<Record<ObjectiveKind, ObjectiveFacts>>;

export function isObjectiveKind(value: unknown): value is ObjectiveKind {
  return isKeyOf(facts.objectives, value);
}

export function isEventKind(value: unknown): value is EventKind {
  return isKeyOf(facts.events, value);
}

export function isFormatId(value: unknown): value is FormatId {
  return isKeyOf(facts.formats, value);
}

export function objectiveKind(kind: ObjectiveKind): ObjectiveFacts {
  return objectives[kind];
}

/** What the matrix says of this network for this kind of objective; null: nothing. */
export function matrixCell(kind: ObjectiveKind | "custom", network: NetworkId): Fit | null {
  return kind === "custom" ? null : (objectives[kind].matrix[network] ?? null);
}

/** Name of the kind, and the days proposed for such an event. */
export function preparation(kind: EventKind): EventFacts {
  return facts.events[kind];
}

/** Name of the format, and the minutes one such content takes to make. */
export function format(id: FormatId): Effort {
  return facts.formats[id];
}

/** Minutes added for each further network, for an approval, for the alt text of an image. */
export function extra(id: ExtraId): Effort {
  return facts.extras[id];
}

function keysOf<T extends object>(record: T): readonly [keyof T, ...(keyof T)[]] {
  return Object.keys(record) as unknown as [keyof T, ...(keyof T)[]];
}

function isKeyOf(record: object, value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(record, value);
}
