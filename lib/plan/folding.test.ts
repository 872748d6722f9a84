import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, textFingerprint, textSample } from "./folding";

test.each([
  ["Salon 2026", "salon 2026"],
  ["  Salon\t\n 2026\u00a0", "salon 2026"],
  ["\u202fSalon\u2009\u30002026\ufeff", "salon 2026"],
  ["E\u0301te\u0301", "été"],
  ["\u212bngstro\u0308m", "ångström"],
  ["STRASSE", "strasse"],
  ["Straße", "straße"],
  ["İstanbul", "i\u0307stanbul"],
  ["ΟΔΟΣ", "οδος"],
  ["οδοσ", "οδοσ"],
  ["👩‍🏭 Soudeuse", "👩‍🏭 soudeuse"],
  ["a\u200bb", "a\u200bb"],
  ["\ud83d", "\ud83d"],
  [" \u00a0\n", ""],
])("%j is compared as %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

// A text of everyday letters is read without being folded. An accent that stands by itself sends the same text the other
// way: both ways must come to the same number.
describe("both ways of reading agree on every character", () => {
  const PLANES: [string, number, number][] = [
    ["of the basic plane", 0, 0xffff],
    ["of the plane of the emoji", 0x10000, 0x1ffff],
  ];
  const among = (first: number, last: number, differ: (character: string) => boolean) => {
    const found: string[] = [];
    for (let code = first; code <= last; code++) {
      const character = code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
      if (differ(character)) found.push(code.toString(16));
    }
    return found;
  };
  const apart = (text: string) => text.replace("é", "e\u0301");

  test.each(PLANES)("%s", (_, first, last) => {
    const differs = (text: string) => textFingerprint(text) !== textFingerprint(apart(text));
    expect(among(first, last, (each) => differs(`x${each}y é`) || differs(`${each} é`))).toEqual([]);
  });

  const [start, middle, end] = ["é".padEnd(23, "b"), "c".repeat(30), "é".padStart(23, "d")];
  const differsInSample = (text: string) => textSample(text) !== textSample(apart(text));

  test.each(PLANES)("%s, as the last that a sample takes of a text's start", (_, first, last) => {
    expect(among(first, last, (each) => differsInSample(start + each + middle))).toEqual([]);
  });

  test.each(PLANES)("%s, beside what a sample takes", (_, first, last) => {
    expect(among(first, last, (each) => differsInSample(`${start}e${each}${middle}`))).toEqual([]);
    expect(among(first, last, (each) => differsInSample(`${middle}${each}e${end}`))).toEqual([]);
  });

  test("of the basic plane, as the first that it takes of a text's end", () => {
    expect(among(0, 0xffff, (each) => differsInSample(middle + each + end))).toEqual([]);
  });

  // 𐐀 and 𐐨 are one letter, large and small: of each the second half alone stands in the sample of an everyday text, and
  // the two halves differ. So two texts that fold to the same are told apart. To be made an ordinary test once they are not.
  test("of the plane of the emoji, as the first that it takes of a text's end", () => {
    expect(among(0x10000, 0x1ffff, (each) => differsInSample(middle + each + end))).toEqual([]);
  });
});

const PIECES = [
  ...[
    "a",
    "É",
    "e\u0301",
    "\u0301",
    "ß",
    "ẞ",
    "ss",
    "İ",
    "i\u0307",
    "I",
    "ı",
    "Σ",
    "σ",
    "ς",
    "Å",
    "\u212b",
    "J\u030c",
  ],
  ...[" ", "\u00a0", "\u202f", "\u2009", "\u3000", "\ufeff", "\u2028", "\r\n", "\u200b", "\u180e"],
  ...[
    "👨‍👩‍👧‍👦",
    "❤",
    "❤\ufe0f",
    "🇫🇷",
    "🅰",
    "\u{1e900}",
    "\u{1e922}",
    "\ud83d",
    "\ude00",
    "\udc00",
    "\ud83a",
  ],
  ...["’", "…", "«", "€", "™", "ﬁ", "한", "\u1112\u1161\u11ab", "\u{1d160}", "\ufb2c", "0", "."],
];
const hostile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    {
      maxLength: 60,
      size: "max",
    },
  )
  .map((pieces) => pieces.join(""));

/** What people and their tools do to a text that stays the same text, at least mostly. */
const DISGUISES: ((text: string) => string)[] = [
  (text) => text.normalize("NFC"),
  (text) => text.normalize("NFD"),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => `\n${text}\u00a0`,
  (text) => text.replace(/\s+/g, "\u202f\t"),
  (text) => text.replace(/\s+/g, " ").trim(),
  (text) => foldText(text),
];

test("texts that fold to the same have the same fingerprint and the same sample", () => {
  let alike = 0;
  fc.assert(
    fc.property(hostile, fc.constantFrom(...DISGUISES), fc.constantFrom(...DISGUISES), (text, one, two) => {
      const [a, b] = [one(text), two(text)];
      if (foldText(a) !== foldText(b)) return;
      if (a !== b) alike += 1;
      expect(textFingerprint(a)).toBe(textFingerprint(b));
      expect(textSample(a)).toBe(textSample(b));
    }),
    { numRuns: 5_000 },
  );
  expect(alike).toBeGreaterThan(1_000);
});

test("a fingerprint is a whole number below 2³⁰, or null where nothing is left of the text", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const fingerprint = textFingerprint(text);
      expect(fingerprint === null).toBe(foldText(text) === "");
      expect(Number.isInteger(fingerprint ?? 0)).toBe(true);
      expect(fingerprint ?? 0).toBeGreaterThanOrEqual(0);
      expect(fingerprint ?? 0).toBeLessThan(2 ** 30);
    }),
    { numRuns: 2_000 },
  );
});

test("texts of a plan hardly ever share one", () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `Épisode ${index} : « l’atelier »`);
  const shared = texts.length - new Set(texts.map(textFingerprint)).size;
  expect(shared).toBeLessThan(20);
});
