// How long a text is for a network, in the network's own way of counting. Brings twitter-text with it: on a screen,
// reach it through ./count-lazily.
import { countCharacters } from "./counters/characters";
import { countGraphemes } from "./counters/graphemes";
import { countMastodon } from "./counters/mastodon";
import { countThreads } from "./counters/threads";
import { utf8Bytes } from "./counters/utf8";
import { countXWeighted } from "./counters/x-weighted";
import { type NetworkId, network } from "./index";
import type { Counter, NetworkText } from "./vocabulary";

export type TextCount = {
  /** In `unit`, as are `limit` and `soft`. */
  readonly measured: number;
  readonly limit: number;
  readonly unit: Counter;
  readonly soft: number | null;
  /** UTF-8 bytes of the text in NFC. */
  readonly bytes: number;
  readonly bytesLimit: number | null;
  /** The limit that is exceeded; where both are, the network's count is named. */
  readonly over: null | "limit" | "bytes";
};

export function countText(id: NetworkId, text: string): TextCount {
  const facts = network(id).text;
  const { limit, counter: unit, soft, bytesLimit } = facts;
  const measured = counters[unit](text, facts);
  const bytes = utf8Bytes(text.normalize("NFC"));
  const over = measured > limit ? "limit" : bytesLimit !== null && bytes > bytesLimit ? "bytes" : null;
  return { measured, limit, unit, soft, bytes, bytesLimit, over };
}

const counters: Record<Counter, (text: string, facts: NetworkText) => number> = {
  characters: countCharacters,
  graphemes: countGraphemes,
  "x-weighted": countXWeighted,
  mastodon: (text, { urlLength }) => countMastodon(text, urlLength ?? MASTODON_URL_LENGTH),
  threads: countThreads,
};

/** Mastodon's default, for a server whose own figure is not given. */
const MASTODON_URL_LENGTH = 23;
