import type { Day, Wall } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { AssignmentRole, CadencePer } from "../vocabulary";
import type { Search } from "./desk";

/** What the sentence of each kind of fix names: ids, days, times, counts; words are the catalogue's. */
export type FixValues = {
  /** One publication goes to another time of its channel. */
  move: { publication: string; channel: string; from: Wall | null; to: Wall };
  /** Several do, and others go back to the tray; first and last of the days they go to. */
  moves: { channel: string; count: number; from: Day; to: Day; unscheduled: number };
  /** Back to the tray, for somebody to date again. */
  unschedule: { publication: string; channel: string; count: number };
  /** So many more publications on a channel, and where they come from: `added` are new drafts. */
  fill: { channel: string; count: number; from: Day; to: Day } & Sources;
  /** Time to prepare an event, and what is done in it. */
  window: {
    event: string;
    preparationDays: number;
    communicationDays: number | null;
    tasks: number;
    owner: string | null;
  };
  /** The backward schedule of an event, or what is left of it. */
  schedule: { event: string; tasks: number; drafts: number; from: Day; to: Day };
  shorten: { event: string; field: "preparationDays" | "communicationDays"; from: number; to: number };
  /** A publication that is planned already speaks of the event from now on. */
  link: { event: string; post: string; publication: string; at: Wall };
  /** A publication that speaks of the event: new, or one more of a post that does. */
  cover: { event: string; channel: string; at: Wall };
  owner: { event: string; from: string | null; to: string };
  serve: { post: string; objective: string; from: string | null };
  /** So many more publications serve the objective: posts that had none, or new drafts. */
  balance: { objective: string; count: number; linked: number; added: number };
  /** So many publications that promote nothing, on so many channels. */
  vary: { count: number; channels: number };
  switch: { publication: string; from: string; to: string; at: Wall };
  reassign: { post: string; role: AssignmentRole; from: string; to: string; count: number; minutes: number };
  /** Work is due on another day; the first one, where there are several. */
  due: { post: string; contributor: string; from: Day; to: Day; count: number };
  author: { post: string; contributor: string; due: Day | null; minutes: number };
  /** Somebody answers on a channel, in place of another; on the first of them, where there are several. */
  monitor: { channel: string; contributor: string; from: string | null; count: number };
  /** Channels owe less. */
  rhythm: { channel: string; per: CadencePer; from: number; to: number; count: number };
  minimal: { channel: string; count: number };
};

export type Sources = { dated: number; moved: number; shared: number; added: number };

export type FixKind = keyof FixValues;

/** What could be done about a flag. Ids of what it adds are made up: `renamed` gives others. */
export type Fix = {
  [Kind in FixKind]: { kind: Kind; values: FixValues[Kind]; changes: PlanChange[] };
}[FixKind];

/** A way to mend flags of a rule: candidates, best first, each still to be judged. */
export type Strategy = (search: Search) => Iterable<Fix>;
