import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCharacters } from "./characters";
import { countGraphemes } from "./graphemes";
import { countMastodon } from "./mastodon";
import { countThreads } from "./threads";
import { countXWeighted } from "./x-weighted";

const COUNTERS: [string, (text: string) => number][] = [
  ["characters", countCharacters],
  ["graphemes", countGraphemes],
  ["x-weighted", countXWeighted],
  ["mastodon", (text) => countMastodon(text, 23)],
  ["threads", countThreads],
];

const WORDS = [
  "à",
  "Lyon,",
  "工",
  "e\u0301",
  "👨‍👩‍👧‍👦",
  "🇫🇷",
  "❤\ufe0f",
  "1\ufe0f\u20e3",
  "#acier",
  "@ines@mas.to",
  "https://a.fr/b).",
  "a.fr",
];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((list) => list.join(" "));
const anything = fc.string({ unit: "binary", maxLength: 60 });

describe.each(COUNTERS)("%s", (_, count) => {
  it("counts a text written apart (NFD) as it counts the same text composed (NFC)", () => {
    fc.assert(
      fc.property(fc.oneof(words, anything), (text) => {
        expect(count(text.normalize("NFD"))).toBe(count(text));
        expect(count(text.normalize("NFC"))).toBe(count(text));
      }),
    );
  });

  it("counts two texts and the space between them as their sum", () => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        expect(count(`${one} ${two}`)).toBe(count(one) + 1 + count(two));
      }),
    );
  });

  it("counts whole numbers from nothing up, whatever the text", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(Number.isInteger(count(text)) && count(text) >= 0).toBe(true);
        expect(count(text) === 0).toBe(text === "");
      }),
    );
  });
});

// Not so for code points: "l" and a macron are two, and with a dot below as well they are the one letter ḹ.
it("graphemes never get fewer by writing on", () => {
  fc.assert(
    fc.property(anything, anything, (one, two) => {
      expect(countGraphemes(one + two)).toBeGreaterThanOrEqual(countGraphemes(one));
    }),
  );
});

// A long text for X is counted word by word, because twitter-text is quadratic: the parts must make the whole.
it("X counts a long text as it would in one go", () => {
  fc.assert(
    fc.property(words, (text) => {
      const long = `${text} `.repeat(Math.ceil(2500 / (text.length + 1)));
      expect(countXWeighted(long)).toBe(countXWeighted(`${text} `) * Math.ceil(2500 / (text.length + 1)));
    }),
  );
});

it.each([
  ["a.a.a. without end", "a.".repeat(50_000)],
  ["addresses without end", "https://a.fr/".repeat(8_000)],
  ["mentions without end", " @a@b".repeat(20_000)],
  ["accents without end", `e${"\u0301".repeat(100_000)}`],
  ["families without end", "👨‍👩‍👧‍👦".repeat(10_000)],
])("counts %s in time", (_, text) => {
  for (const [, count] of COUNTERS) {
    const started = performance.now();
    count(text);
    expect(performance.now() - started).toBeLessThan(5000);
  }
});
