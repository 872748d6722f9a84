// The facts of each network, as the browser may have them: figures without their sources, which stay in
// data/networks.json. Counting text is in ./count, apart, because it is heavy and only the post editor needs it.
import facts from "./data/facts.json";
import type { NetworkFacts } from "./vocabulary";

export type * from "./vocabulary";

export type NetworkId = keyof typeof facts;

/** In the order of the reference data, which is the order in which screens list them. */
export const NETWORK_IDS = Object.keys(facts) as unknown as readonly [NetworkId, ...NetworkId[]];

/** TypeScript reads enumerations of a JSON file as plain strings; data/slim.test.ts checks the shape instead. */
const byId = facts as unknown as Readonly<Record<NetworkId, NetworkFacts>>;

export function network(id: NetworkId): NetworkFacts {
  return byId[id];
}

export function isNetworkId(value: unknown): value is NetworkId {
  return typeof value === "string" && Object.hasOwn(byId, value);
}
