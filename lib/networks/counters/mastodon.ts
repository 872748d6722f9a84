import { findAddresses } from "../address";
import { countGraphemes } from "./graphemes";

/** Graphemes of the text in NFC, an address as `urlLength`, a mention without the server it names. */
export function countMastodon(text: string, urlLength: number): number {
  const standIn = "x".repeat(urlLength);
  return countGraphemes(withStandIns(text.normalize("NFC"), standIn).replace(REMOTE_MENTION, "$1"));
}

/** Addresses first: what looks like a mention inside one (https://mas.to/@ines@social.test) is a part of it. */
function withStandIns(text: string, standIn: string): string {
  let shortened = "";
  let from = 0;
  for (const { start, end } of findAddresses(text)) {
    shortened += text.slice(from, start) + standIn;
    from = end;
  }
  return shortened + text.slice(from);
}

/**
 * Mastodon's own grammar (its Account::MENTION_RE): the user's name in ASCII, the server's in any script, and not in
 * the middle of a word, so that a mail address is none.
 */
const REMOTE_MENTION =
  /(?<![=/\p{L}\p{M}\p{N}_])(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{M}\p{N}_]+(?:[.-]+[\p{L}\p{M}\p{N}_]+)*/giu;
