import { existsSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { SECTIONS } from "./view";

const WORKSPACE = path.resolve(import.meta.dirname, "../../app/(workspace)/w/[workspace]");

it.each([...SECTIONS, "profile"])("the frame's link to %s leads to a page", (section) => {
  expect(existsSync(path.join(WORKSPACE, section, "page.tsx"))).toBe(true);
});
