// What the specification says of texts: folding, addresses, and how networks count. Written from its words alone, and in
// nothing shared with lib/networks, which counts for the screens.
import parseTweet from "twitter-text/dist/parseTweet.js";
import { network } from "@/lib/networks";
import type { Network } from "../vocabulary";

export function folded(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** A text cut where its addresses begin and end: text, address, text, address, … text. */
export function splitAtAddresses(text: string): string[] {
  const parts: string[] = [];
  let before = "";
  let rest = text;
  while (rest !== "") {
    const address = addressAtStart(rest);
    if (address !== null) parts.push(before, address);
    before = address === null ? before + rest[0] : "";
    rest = rest.slice(address?.length ?? 1);
  }
  return [...parts, before];
}

export function addressesIn(text: string): string[] {
  return splitAtAddresses(text).filter((_, place) => place % 2 === 1);
}

function addressAtStart(text: string): string | null {
  const scheme = ["http://", "https://"].find((scheme) => text.toLowerCase().startsWith(scheme));
  if (scheme === undefined) return null;
  let end = scheme.length;
  while (end < text.length && !/[\s<>"]/.test(text[end]!)) end += 1;
  while (".,;:!?…)]}'’”»".includes(text[end - 1]!)) end -= 1;
  // Nothing after the slashes leads nowhere.
  return end > scheme.length ? text.slice(0, end) : null;
}

export function isOnOneOf(sites: string[], address: string): boolean {
  const host = hostOf(address);
  return sites.map((site) => site.toLowerCase()).some((site) => host === site || host.endsWith(`.${site}`));
}

/** Between the slashes and the path, without a user before it, a port or a final point after it. */
function hostOf(address: string): string {
  const afterSlashes = address.slice(address.indexOf("//") + 2);
  const authority = afterSlashes.split(/[/?#\\]/)[0]!;
  const withPort = authority.split("@").at(-1)!;
  return withPort.split(":")[0]!.replace(/\.$/, "").toLowerCase();
}

/** The one limit that is exceeded, the network's count first; null: none. */
export function exceeded(id: Network, raw: string): { measured: number; limit: number } | null {
  const facts = network(id).text;
  const text = raw.normalize("NFC");
  const measured = countOf(facts.counter, text, facts.urlLength);
  if (measured > facts.limit) return { measured, limit: facts.limit };
  const bytes = utf8Bytes(text);
  if (facts.bytesLimit !== null && bytes > facts.bytesLimit)
    return { measured: bytes, limit: facts.bytesLimit };
  return null;
}

function countOf(counter: string, text: string, urlLength: number | null): number {
  switch (counter) {
    case "characters":
      return [...text].length;
    case "graphemes":
      return graphemesOf(text).length;
    case "x-weighted":
      return parseTweet(text).weightedLength;
    case "mastodon":
      return mastodonLength(text, urlLength);
    case "threads":
      return threadsLength(text);
    default:
      throw new Error(`Nobody said how to count "${counter}".`);
  }
}

/** Mastodon's own grammar: a name in ASCII, a server in any script, not in the middle of a word or an address. */
const MENTION =
  /(?<![\p{L}\p{M}\p{N}_/=])(@\w+(?:[\w.-]*\w)?)@[\p{L}\p{M}\p{N}_]+(?:[.-]+[\p{L}\p{M}\p{N}_]+)*/gu;

function mastodonLength(text: string, urlLength: number | null): number {
  let length = 0;
  splitAtAddresses(text).forEach((part, place) => {
    const isAddress = place % 2 === 1;
    if (isAddress) length += urlLength ?? graphemesOf(part).length;
    else length += graphemesOf(part.replace(MENTION, "$1")).length;
  });
  return length;
}

function threadsLength(text: string): number {
  let length = 0;
  for (const grapheme of graphemesOf(text)) {
    const shownAsEmoji =
      /\p{Emoji_Presentation}/u.test(grapheme) ||
      (/\p{Emoji}/u.test(grapheme) && grapheme.includes("\uFE0F"));
    length += shownAsEmoji ? utf8Bytes(grapheme) : [...grapheme].length;
  }
  return length;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function graphemesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
