import { globSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { BAR_SECTIONS, FURTHER_SECTIONS, SECTIONS } from "./view";

const WORKSPACE = path.resolve(import.meta.dirname, "../../app/(workspace)/w/[workspace]");

it.each([...SECTIONS, "profile"])("the frame's link to %s leads to a page", (section) => {
  // A folder in brackets groups pages, and is no part of the address.
  const pages = [`${section}/page.tsx`, `${section}/(*)/page.tsx`];
  expect(globSync(pages, { cwd: WORKSPACE })).toHaveLength(1);
});

it("a phone shows five at its foot, and leads to all of them", () => {
  expect(BAR_SECTIONS).toHaveLength(4);
  expect([...BAR_SECTIONS, ...FURTHER_SECTIONS].sort()).toEqual([...SECTIONS].sort());
});
