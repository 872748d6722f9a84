import { isEveryday } from "./counters/everyday";
import { innerDots, plainWeight, X_ADDRESS } from "./counters/x-weight";
import { type NetworkId, network } from "./index";
import type { Counter } from "./vocabulary";

/**
 * Whether the text is surely within the network's limits, found out for much less than it costs to count it: true only
 * where countText says so as well; false says nothing.
 */
export function surelyFits(id: NetworkId, text: string): boolean {
  const { limit, counter, bytesLimit } = network(id).text;
  if (isWithin(MOST_BY_UNIT[counter] * text.length, limit) && isWithin(MOST_BYTES * text.length, bytesLimit))
    return true;
  // A text in NFC that is longer than that can still fit, but not surely.
  if (text.length > limit) return false;
  const normal = isEveryday(text) ? text : text.normalize("NFC");
  return isWithin(most[counter](normal), limit) && isWithin(3 * normal.length, bytesLimit);
}

/** NFC makes up to three units of one, and a unit is at most three bytes. */
const MOST_BYTES = 9;

/** What one UTF-16 unit of a text that is not in NFC yet can count at most. */
const MOST_BY_UNIT: Record<Counter, number> = {
  characters: 3,
  graphemes: 3,
  // Each of three units can weigh 2; an address of 4 units ("a.co") counts 23.
  "x-weighted": 6,
  // Any address has 8 units ("http://a") and counts 23.
  mastodon: 3,
  // Emoji count as their bytes.
  threads: MOST_BYTES,
};

/** What a text in NFC can count at most. */
const most: Record<Counter, (normal: string) => number> = {
  characters: (normal) => normal.length,
  graphemes: (normal) => normal.length,
  "x-weighted": (normal) => plainWeight(normal) + X_ADDRESS * innerDots(normal),
  mastodon: (normal) => normal.length + (ADDRESS - SHORTEST_ADDRESS) * occurrences(normal, "://"),
  threads: mostThreads,
};

const ADDRESS = 23;
const SHORTEST_ADDRESS = 8;

/** The bytes of all, as if all were emoji. */
function mostThreads(normal: string): number {
  let bytes = 0;
  for (let index = 0; index < normal.length; index++) {
    const code = normal.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

function isWithin(count: number, limit: number | null): boolean {
  return limit === null || count <= limit;
}
