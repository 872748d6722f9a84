import { expect, it } from "vitest";
import { finds } from "./search";

it.each([
  ["", "anything", true],
  ["celebr", "Célébration des 50 ans", true],
  ["ÉTÉ", "un bel été", true],
  ["ans celeb", "Célébration des 50 ans", true],
  ["hiver", "un bel été", false],
])("%j in %j: %s", (query, text, found) => expect(finds(query)(text)).toBe(found));
