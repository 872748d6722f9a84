import { expect, test } from "vitest";
import { renderIn } from "./render-for-test";
import { WordDiff, wordDiff } from "./word-diff";

test.each([
  ["nothing", "Rendez-vous", "Rendez-vous", [["same", "Rendez-vous"]]],
  [
    "a word for another",
    "au stand H42",
    "au stand H43",
    [
      ["same", "au stand "],
      ["removed", "H42"],
      ["added", "H43"],
    ],
  ],
  ["all of it", "", "Neuf", [["added", "Neuf"]]],
  ["all of it away", "Vieux", "", [["removed", "Vieux"]]],
] as const)("%s", (_, before, after, parts) => {
  expect(wordDiff(before, after).map(({ kind, text }) => [kind, text])).toEqual(parts);
});

test("either text can be put together from the parts, also from two that have nothing in common", () => {
  const words = (seed: number) =>
    Array.from({ length: 6_000 }, (_, index) => `${seed}${index * seed}`).join(" ");
  const [before, after] = [words(3), words(7)];
  const parts = wordDiff(before, after);
  const without = (kind: string) =>
    parts
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join("");
  expect(without("added")).toBe(before);
  expect(without("removed")).toBe(after);
});

test("what changed is marked and said, and text stays text", () => {
  const markup = renderIn("en", <WordDiff before="<b>one</b>" after="<b>two</b>" />);
  expect(markup).not.toContain("<b>");
  expect(markup).toMatch(/<del[^>]*><span class="sr-only">Removed: <\/span>one/);
  expect(markup).toMatch(/<ins[^>]*><span class="sr-only">Added: <\/span>two/);
});
