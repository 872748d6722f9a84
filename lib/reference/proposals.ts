// What a form proposes when a channel or an event is made, with where the figures come from. For the forms: the
// list of sources is behind this import.
import { type NetworkCadence, type NetworkId, network } from "@/lib/networks";
import provenance from "./data/provenance.json";
import { type EventKind, preparation } from "./index";
import { EVENT_DAYS, type EventDays, type Provenance, type Source } from "./vocabulary";

export type ProposedCadence = { readonly cadence: NetworkCadence; readonly from: Provenance };
export type ProposedEvent = {
  readonly days: EventDays;
  readonly from: Readonly<Record<keyof EventDays, Provenance>>;
};

export function proposedCadence(id: NetworkId): ProposedCadence {
  return { cadence: network(id).cadence, from: provenanceOf(provenance.cadences[id]) };
}

export function proposedEvent(kind: EventKind): ProposedEvent {
  const { name: _, ...days } = preparation(kind);
  const keys = provenance.events[kind];
  const from = Object.fromEntries(EVENT_DAYS.map((field) => [field, provenanceOf(keys[field])]));
  return { days, from: from as ProposedEvent["from"] };
}

/** Of the share of a month that may sell. */
export const promotionFrom = (): Provenance => provenanceOf(provenance.shares.promotion);

const sources = provenance.sources as Readonly<Record<string, Omit<Source, "key">>>;

/** "ours" is our own choice; the keys after it are the evidence it was set from. */
function provenanceOf(keys: readonly string[]): Provenance {
  const cited = keys.filter((key) => key !== "ours");
  return { ours: keys.includes("ours"), sources: cited.map((key) => ({ key, ...sources[key]! })) };
}
