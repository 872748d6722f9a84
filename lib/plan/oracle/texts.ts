// Texts for random plans: few, so that they repeat, and all near something that a rule looks at. What is written with
// escapes would look like its neighbour otherwise.
import fc from "fast-check";

/** All of these fold to the same words, but for the last two. */
const ALIKE = [
  "Été à l’atelier",
  "Été à l’atelier".normalize("NFD"),
  "ÉTÉ À L’ATELIER",
  "Été\u00a0à\u202fl’atelier",
  "  été\n\tà   l’Atelier\u3000",
  "\ufeffÉté à\u2028l’atelier\r\n",
  "Été à\u200bl’atelier",
  "Été à l’atelier !",
];
const CASES_OF_OTHERS = ["ΟΔΟΣ", "οδος", "İstanbul", "istanbul", "i\u0307stanbul", "STRASSE", "straße"];
const BLANK = ["", " ", "\u00a0\n", "\u200b"];

/** With and without an address on lemoine.example, été.example or their sub-domains. */
const ADDRESSES = [
  "On recrute : https://lemoine.example/offres.",
  "(Tout est ici : HTTPS://WWW.Lemoine.Example…)",
  "« https://lemoine.example »",
  "Voir <http://a.b.lemoine.example:8443/x?y=z#t>",
  'Lire "https://lemoine.example!?"',
  "https://x.example https://lemoine.example",
  "xhttps://lemoine.example/a,b;c:d.html]}'’”»",
  "https://lemoine.example./",
  "https://ÉTÉ.example/œuvre",
  "https://moi:secret@lemoine.example/",
  "https://lemoine.example:8443//",
  "Lire http://evil-lemoine.example/?u=https://lemoine.example",
  "https://lemoine.example.evil.example",
  "https://lemoine.example@evil.example/",
  "https://evil.example\\@lemoine.example",
  "https://evil.example/lemoine.example",
  "lemoine.example www.lemoine.example ftp://lemoine.example",
  "https:// lemoine.example, http://… et https://",
  "https:/lemoine.example",
];
export const SITES = [
  ["lemoine.example"],
  ["Lemoine.EXAMPLE", "été.example"],
  ["blog.lemoine.example"],
  ["été.example"],
];

const FAMILY = "👨‍👩‍👧‍👦";
const address = (length: number) => `https://exemple.fr/${"b".repeat(length - 19)}`;

/** What some network just takes, and what is a little too much for it. */
const LONG = [
  ...["a", "工", "é", "🚀"].flatMap((letter) =>
    [140, 141, 280, 281, 300, 301, 500, 501].map((count) => letter.repeat(count)),
  ),
  ...[280, 281, 300, 301].map((count) => "e\u0301".repeat(count)),
  ...[120, 121, 140, 141].map((count) => FAMILY.repeat(count)),
  ...[256, 257].map((count) => `${"a".repeat(count)} ${address(60)}`),
  ...[476, 477].map((count) => `${"a".repeat(count)} ${address(200)}`),
  ...[475, 476].map((count) => `${"a".repeat(count)} ${address(30)})`),
  ...[490, 491].map((count) => `${"a".repeat(count)} HTTP://a`),
  `${"a".repeat(480)} https://`,
  ...[493, 494].map((count) => `${"a".repeat(count)} @lucie@mastodon.example`),
  ...[477, 478].map((count) => `${"a".repeat(count)} lucie@mastodon.example`),
  ...[125, 126].map((count) => "🚀".repeat(count)),
  ...[83, 84].map((count) => "☺\uFE0F".repeat(count)),
  ...[500, 501].map((count) => "☺".repeat(count)),
  ...[71, 72].map((count) => "1\uFE0F\u20E3".repeat(count)),
  ...[62, 63].map((count) => "🇫🇷".repeat(count)),
  ...[150, 151].map((count) => "a\r\n".repeat(count)),
  ...[1500, 1501, 2200, 2201, 3000, 3001].map((count) => "é".repeat(count)),
  `${"e\u0301".repeat(1500)}🚀`,
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ALIKE) },
  { weight: 1, arbitrary: fc.constantFrom(...CASES_OF_OTHERS) },
  { weight: 1, arbitrary: fc.constantFrom(...BLANK) },
  { weight: 4, arbitrary: fc.constantFrom(...ADDRESSES) },
  { weight: 3, arbitrary: fc.constantFrom(...LONG) },
);

export const anyLink: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom(...ADDRESSES) },
);

export const anyAlt: fc.Arbitrary<string | null> = fc.constantFrom(null, ...BLANK, "Un soudeur au travail");
