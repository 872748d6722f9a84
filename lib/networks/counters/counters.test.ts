import { describe, expect, it } from "vitest";
import { countCharacters } from "./characters";
import { countGraphemes } from "./graphemes";
import { countMastodon } from "./mastodon";
import { countThreads } from "./threads";
import { utf8Bytes } from "./utf8";
import { countXWeighted } from "./x-weighted";

const FAMILY = "👨‍👩‍👧‍👦"; // four emoji of one code point, joined by three ZWJ
const FRANCE = "🇫🇷"; // two regional indicators
const LONE_HALF = "\ud83d";

// text, characters, graphemes, x-weighted, mastodon, threads
const CASES: [string, string, number, number, number, number, number][] = [
  ["nothing", "", 0, 0, 0, 0, 0],
  ["Latin letters", "Été à l’œuvre", 13, 13, 13, 13, 13],
  ["a letter and its accent apart", "e\u0301te\u0301", 3, 3, 3, 3, 3],
  ["a letter whose accent does not compose", "q\u0307", 2, 1, 2, 1, 2],
  ["Chinese", "工人", 2, 2, 4, 2, 2],
  ["Japanese half-width kana", "ｶﾅ", 2, 2, 4, 2, 2],
  ["Hangul in letters, composed by NFC", "\u1112\u1161\u11ab", 1, 1, 2, 1, 1],
  ["an emoji", "🚀", 1, 1, 2, 1, 4],
  ["a family", FAMILY, 7, 1, 2, 1, 25],
  ["a skin tone", "👍🏽", 2, 1, 2, 1, 8],
  ["a flag", FRANCE, 2, 1, 2, 1, 8],
  ["two flags", FRANCE + FRANCE, 4, 2, 4, 2, 16],
  ["a heart shown as text", "❤", 1, 1, 2, 1, 1],
  ["a heart shown as an emoji", "❤\ufe0f", 2, 1, 2, 1, 6],
  ["a keycap", "1\ufe0f\u20e3", 3, 1, 2, 1, 7],
  ["a digit", "1", 1, 1, 1, 1, 1],
  ["a copyright sign", "©", 1, 1, 1, 1, 1],
  ["a selector after a letter, which is no emoji", "a\ufe0f", 2, 1, 3, 1, 2],
  ["CR LF", "a\r\nb", 4, 3, 4, 3, 4],
  ["half a surrogate pair", LONE_HALF, 1, 1, 2, 1, 1],
  ["white space only", " \n\u00a0", 3, 3, 3, 3, 3],
  ["an address", "https://exemple.fr/une/page/tres/longue", 39, 39, 23, 23, 39],
  ["a short address", "http://a.fr", 11, 11, 23, 23, 11],
  ["an address in capitals", "HTTPS://EXEMPLE.FR", 18, 18, 23, 23, 18],
  ["an address and a full stop", "Lire https://exemple.fr/page.", 29, 29, 29, 29, 29],
  ["an address in brackets", "(https://exemple.fr/page)", 25, 25, 25, 25, 25],
  ["an address with an international name", "https://été.exemple.fr", 22, 22, 23, 23, 22],
  ["two addresses", "https://a.fr https://b.fr", 25, 25, 47, 47, 25],
  ["a bare domain, an address for X alone", "exemple.fr", 10, 10, 23, 10, 10],
  ["a mention", "@ines", 5, 5, 5, 5, 5],
  ["a mention of another server", "@ines@mastodon.social", 21, 21, 21, 5, 21],
  ["such a mention and a full stop", "Merci @ines@mastodon.social.", 28, 28, 28, 12, 28],
  ["a mail address", "ines@exemple.fr", 15, 15, 15, 15, 15],
  ["a mention within an address", "https://mas.to/@ines@mastodon.social", 36, 36, 23, 23, 36],
];

describe.each(CASES)("%s", (_, text, characters, graphemes, weighted, mastodon, threads) => {
  it("is counted in each way", () => {
    expect({
      characters: countCharacters(text),
      graphemes: countGraphemes(text),
      weighted: countXWeighted(text),
      mastodon: countMastodon(text, 23),
      threads: countThreads(text),
    }).toEqual({ characters, graphemes, weighted, mastodon, threads });
  });
});

it("an address counts for Mastodon what its server says", () => {
  expect(countMastodon("Voir https://exemple.fr", 30)).toBe(35);
});

it.each([
  ["", 0],
  ["é", 2],
  ["工", 3],
  ["🚀", 4],
  [LONE_HALF, 3],
])("UTF-8 bytes of %j", (text, bytes) => {
  expect(utf8Bytes(text)).toBe(bytes);
});
