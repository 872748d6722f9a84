import { describe, expect, it } from "vitest";
import { chooseLocale, isLocale } from "./locale";

describe("chooseLocale", () => {
  it.each([
    ["en", "fr-FR,fr;q=0.9", "en"],
    ["fr", "en", "fr"],
    [undefined, "en-GB,en;q=0.9,fr;q=0.8", "en"],
    [undefined, "fr-CA;q=0.7, en;q=0.8", "en"],
    [undefined, "de-DE,de;q=0.9,en;q=0.5", "en"],
    [undefined, "en;q=0, fr;q=0.1", "fr"],
    [undefined, "de,es", "fr"],
    [undefined, "en;q=nonsense", "fr"],
    [undefined, null, "fr"],
    ["de", null, "fr"],
    ["../../etc", "en", "en"],
  ])("cookie %s and browser %s give %s", (cookie, header, expected) => {
    expect(chooseLocale(cookie, header)).toBe(expected);
  });
});

it("knows its languages and nothing else", () => {
  expect(isLocale("fr")).toBe(true);
  expect(isLocale("FR")).toBe(false);
  expect(isLocale(undefined)).toBe(false);
});
