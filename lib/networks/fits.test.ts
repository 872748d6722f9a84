import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countText } from "./count";
import { surelyFits } from "./fits";
import { NETWORK_IDS, network } from "./index";

/** What counts more than it looks, by some network, and what grows when it is brought into NFC. */
const PIECES = [
  ...[
    "a",
    "é",
    "e\u0301",
    "工",
    "\ufb2c",
    "\u{1d160}",
    "\u0344",
    "\u0958",
    "\ud83d",
    "\ude00",
    "\r\n",
    "\r",
    " ",
  ],
  ...[
    "🚀",
    "👨‍👩‍👧‍👦",
    "❤",
    "❤\ufe0f",
    "☺",
    "1\ufe0f\u20e3",
    "#\u20e3",
    "🇫🇷",
    "©",
    "©\ufe0f",
    "‼",
    "\u200d",
    "™",
  ],
  ...[
    "a.co",
    "a.co ",
    "a.co/",
    ".co",
    "..",
    "。co",
    "https://a.fr ",
    "http://a",
    "HTTP://a ",
    "://",
    "https://",
    "t.co/a",
  ],
  ...["@a", "@a@b.c ", "a@b.co", "été.example ", "xn--a.fr", "𝒂.co", "a.co,", "(a.co)", "«a.co»", "工.co"],
];
const words = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join("") || "a");
/** Around a limit, measured in units of the text, as what it is repeated of may count less or more than its units. */
const nearLimit = (limit: number) =>
  fc
    .record({
      words,
      share: fc.constantFrom(0.1, 0.11, 0.16, 0.17, 0.2, 0.33, 0.34, 0.5, 0.9, 1),
      more: fc.integer({ min: -3, max: 3 }),
    })
    .map(({ words, share, more }) => {
      const length = Math.max(0, Math.round(limit * share) + more);
      return words.repeat(Math.ceil(length / words.length)).slice(0, length);
    });

describe.each(NETWORK_IDS)("%s", (id) => {
  const { limit } = network(id).text;
  const isLong = limit > 10_000;

  test("what surely fits is within the limit as it is counted", { timeout: 60_000 }, () => {
    let sure = 0;
    fc.assert(
      fc.property(nearLimit(limit), (text) => {
        if (!surelyFits(id, text)) return;
        sure += 1;
        expect(countText(id, text).over).toBeNull();
      }),
      { numRuns: isLong ? 10 : limit > 1_000 ? 60 : 500 },
    );
    expect(sure).toBeGreaterThan(0);
  });

  test("an everyday text fits up to the limit and not beyond", () => {
    const text = "Été à l’atelier ".repeat(Math.ceil((limit + 1) / 16));
    expect(surelyFits(id, text.slice(0, limit))).toBe(id !== "threads");
    expect(surelyFits(id, text.slice(0, limit + 1))).toBe(false);
  });
});
