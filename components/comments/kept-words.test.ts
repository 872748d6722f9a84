import { expect, test } from "vitest";
import { keptWords } from "./kept-words";

function aDrawer() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    size: () => kept.size,
  };
}

test("words are found again where they were written, and nowhere else", () => {
  const drawer = aDrawer();
  keptWords(() => drawer, "post:a").write("À dire");
  expect(keptWords(() => drawer, "post:a").read()).toBe("À dire");
  expect(keptWords(() => drawer, "post:b").read()).toBe("");
});

test("nothing is kept of what was sent or wiped out", () => {
  const drawer = aDrawer();
  const words = keptWords(() => drawer, "post:a");
  words.write("À dire");
  words.write(" ");
  expect(drawer.size()).toBe(0);
});

test("a browser that forbids it costs the safety net alone", () => {
  const words = keptWords(() => {
    throw new Error("SecurityError");
  }, "post:a");
  expect(() => words.write("À dire")).not.toThrow();
  expect(words.read()).toBe("");
});
