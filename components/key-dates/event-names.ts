import { type FlagNames, unknownPublication } from "@/lib/flags/names";

/** For flags of events that are not there yet: nothing else is new. */
export function eventNames(event: (id: string) => string): FlagNames {
  const itself = (id: string) => id;
  return {
    event,
    channel: itself,
    post: itself,
    contributor: itself,
    objective: itself,
    campaign: itself,
    publication: unknownPublication,
  };
}
