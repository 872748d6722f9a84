import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bothTexts } from "./both-texts";

describe("a draft of both versions", () => {
  it.each([
    ["Stand H42, lundi", "Stand H42, mardi", "Stand H42, lundi mardi"],
    ["Venez nous voir.", "Venez tous nous voir.", "Venez tous nous voir."],
    ["Un.\nDeux.", "Un.\nTrois.", "Un.\nDeux. Trois."],
    ["Un.\nDeux.\nMoi.", "Un.\nTrois.\nEux.\nNous.", "Un.\nDeux.\nMoi.\nTrois.\nEux.\nNous."],
    ["", "Bonjour", "Bonjour"],
    ["Bonjour", "", "Bonjour"],
    ["le stand", "le stand le stand", "le stand le stand"],
  ])("%j + %j", (mine, theirs, both) => {
    expect(bothTexts(mine, theirs)).toBe(both);
  });

  it("holds every word of both, in order", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", " ", "\n"), { maxLength: 30 })
      .map((all) => all.join(""));
    const holds = (whole: string, part: string) => {
      let from = 0;
      return [...part].every((letter) => {
        from = whole.indexOf(letter, from) + 1;
        return from > 0;
      });
    };
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const both = bothTexts(mine, theirs);
        expect(holds(both, mine) && holds(both, theirs)).toBe(true);
      }),
    );
  });
});
