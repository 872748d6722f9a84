import { describe, expect, it } from "vitest";
import { NETWORK_IDS } from ".";
import { countText } from "./count";
import { loadCountText } from "./count-lazily";

describe("countText", () => {
  it("measures in the network's own unit, and says what is allowed", () => {
    expect(countText("x", "Venez ! https://exemple.fr/salon 🚀")).toEqual({
      measured: 8 + 23 + 3,
      limit: 280,
      unit: "x-weighted",
      soft: null,
      bytes: 37,
      bytesLimit: null,
      over: null,
    });
    expect(countText("linkedin", "Été")).toMatchObject({ measured: 3, limit: 3000, soft: 210, bytes: 5 });
  });

  it.each(NETWORK_IDS)("%s: nothing is nothing", (id) => {
    expect(countText(id, "")).toMatchObject({ measured: 0, bytes: 0, over: null });
  });

  it.each([
    ["x", "a".repeat(280), null],
    ["x", "a".repeat(281), "limit"],
    ["x", "工".repeat(140), null],
    ["x", "工".repeat(141), "limit"],
    ["x", `${"a".repeat(256)} https://aciers-lemoine.fr/recrutement/soudeurs`, null],
    ["x", `${"a".repeat(278)}👨‍👩‍👧‍👦`, null],
    ["mastodon", `${"a".repeat(476)} https://exemple.fr/${"b".repeat(200)}`, null],
    ["mastodon", `${"a".repeat(477)} https://exemple.fr/${"b".repeat(200)}`, "limit"],
    ["threads", "🚀".repeat(125), null],
    ["threads", `${"🚀".repeat(125)}!`, "limit"],
    ["bluesky", "🚀".repeat(300), null],
    ["bluesky", "👨‍👩‍👧‍👦".repeat(120), null], // 120 graphemes, 3,000 bytes
    ["bluesky", "👨‍👩‍👧‍👦".repeat(121), "bytes"],
    ["bluesky", "👨‍👩‍👧‍👦".repeat(301), "limit"], // both: the count is named
    ["instagram", "a".repeat(2201), "limit"],
  ] as const)("%s: %.20s… is over: %s", (id, text, over) => {
    expect(countText(id, text).over).toBe(over);
  });

  it("reads a text in NFC before it counts, bytes as well", () => {
    expect(countText("bluesky", "e\u0301")).toMatchObject({ measured: 1, bytes: 2 });
  });
});

it("comes when an editor asks for it", async () => {
  const count = await loadCountText();
  expect(count("threads", "Bonjour").measured).toBe(7);
});
