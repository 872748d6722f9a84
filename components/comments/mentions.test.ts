import { describe, expect, test } from "vitest";
import { mentionedIn, partsOf, queryAt, withName } from "./mentions";

const people = [
  { userId: "anne", name: "Anne" },
  { userId: "am", name: "Anne Marie" },
  { userId: "t", name: "Thomas Meyer" },
  { userId: "l1", name: "Lucie Ménard" },
  { userId: "l2", name: "Lucie Ménard" },
];

describe("who is mentioned", () => {
  test.each([
    ["nobody", "Bonjour Anne", []],
    ["by name", "Merci @Thomas Meyer !", ["t"]],
    ["at the end of a sentence", "Vu, @Thomas Meyer.", ["t"]],
    ["the longest name that fits", "@Anne Marie ?", ["am"]],
    ["the shorter one where the longer is not there", "@Anne Mar", ["anne"]],
    ["not within a longer word", "@Annelise", []],
    ["not in an address", "écrire à contact@Anne", []],
    ["once", "@Anne et @Anne", ["anne"]],
    ["in brackets", "(@Anne)", ["anne"]],
    ["of two of one name, both", "@Lucie Ménard", ["l1", "l2"]],
  ])("%s", (_, text, ids) => {
    expect(mentionedIn(text, people)).toEqual(ids);
  });

  test("of two of one name, the one that was picked", () => {
    expect(mentionedIn("@Lucie Ménard", people, ["l2"])).toEqual(["l2"]);
  });
});

describe("who is offered", () => {
  const offered = (text: string) =>
    queryAt(text, text.length, people)?.found.map(({ userId }) => userId) ?? null;
  test.each([
    ["at the sign alone, all of them", "Bonjour @", ["anne", "am", "t", "l1", "l2"]],
    ["by what is typed, whatever its accents", "@luc", ["l1", "l2"]],
    ["by a second word", "@thomas m", ["t"]],
    ["nobody of that name", "@zoé", null],
    ["nobody where the sign is an address's", "contact@a", null],
    ["nobody once the name is complete", "@Thomas Meyer ", null],
    ["nobody on the next line", "@\nan", null],
    ["nobody after a space", "@ an", null],
  ])("%s", (_, text, ids) => {
    expect(offered(text)).toEqual(ids);
  });

  test("the name takes the place of what was typed of it", () => {
    const query = queryAt("Merci @tho pour hier", 10, people)!;
    expect(withName("Merci @tho pour hier", query, "Thomas Meyer")).toEqual({
      text: "Merci @Thomas Meyer pour hier",
      caret: 20,
    });
  });
});

describe("how it is drawn", () => {
  test("addresses lead on, names stand out, the rest stays text", () => {
    expect(partsOf("@Anne, voir https://example.org/?a=1.\n<b>", people)).toEqual([
      { kind: "mention", text: "@Anne" },
      { kind: "text", text: ", voir " },
      { kind: "link", text: "https://example.org/?a=1", href: "https://example.org/?a=1" },
      { kind: "text", text: ".\n<b>" },
    ]);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript://x",
    "//example.org",
    "https://",
    "ftp://a.b",
  ])("nothing but a web address leads anywhere: %s", (text) => {
    expect(partsOf(text, people).filter(({ kind }) => kind === "link")).toEqual([]);
  });

  test("a long text of signs costs no more than its length", () => {
    const text = "@Anne ".repeat(800) + "@".repeat(200);
    expect(partsOf(text, people).filter(({ kind }) => kind === "mention")).toHaveLength(800);
  });
});
