import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NETWORK_IDS, network } from "@/lib/networks";
import { countText } from "@/lib/networks/count";
import { previewOf } from "./preview-text";

const shownOf = (...args: Parameters<typeof previewOf>) =>
  previewOf(...args)
    .parts.map(({ text }) => text)
    .join("");

describe("the preview of a text", () => {
  it("shows a short text whole, its lines and its addresses", () => {
    expect(previewOf("linkedin", "Stand H42.\nhttps://lemoine.example/salon, venez !")).toEqual({
      parts: [
        { text: "Stand H42.\n", address: false },
        { text: "https://lemoine.example/salon", address: true },
        { text: ", venez !", address: false },
      ],
      rest: "",
    });
  });

  it("cuts at the end of a word before the soft limit", () => {
    const text = `${"mot ".repeat(60)}fin`;
    const { rest } = previewOf("linkedin", text);
    const shown = shownOf("linkedin", text);
    expect(countText("linkedin", shown).measured).toBeLessThanOrEqual(210);
    expect(shown.endsWith("mot")).toBe(true);
    expect(shown + rest).toBe(text);
  });

  it("does not cut where the network does not", () => {
    expect(previewOf("mastodon", "a".repeat(900)).rest).toBe("");
  });

  it("does not split an emoji made of several", () => {
    const shown = shownOf("instagram", "👩‍🏭".repeat(60));
    expect(shown.replaceAll("👩‍🏭", "")).toBe("");
  });

  it("loses nothing and keeps to the limit, whatever the text and the network", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 600 });
    fc.assert(
      fc.property(fc.constantFrom(...NETWORK_IDS), text, (id, whole) => {
        const { rest } = previewOf(id, whole);
        const shown = shownOf(id, whole);
        expect(shown + rest).toBe(whole);
        if (rest) expect(countText(id, shown).measured).toBeLessThanOrEqual(network(id).text.soft!);
      }),
      { numRuns: 200 },
    );
  });
});
