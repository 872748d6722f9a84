// The lists are written out so that the vocabulary imports nothing: here they are held against the reference data.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { NETWORK_IDS } from "@/lib/networks";
import { EVENT_KINDS, FORMATS, NETWORKS, OBJECTIVE_KINDS } from "./vocabulary";

test("networks", () => {
  expect([...NETWORKS]).toEqual([...NETWORK_IDS]);
});

test("kinds of objectives, and one of one's own", () => {
  expect([...OBJECTIVE_KINDS]).toEqual([...Object.keys(reference("objectives").kinds as object), "custom"]);
});

test("kinds of events", () => {
  expect([...EVENT_KINDS]).toEqual(Object.keys(reference("preparation")));
});

test("formats of posts", () => {
  expect([...FORMATS]).toEqual(Object.keys(reference("effort").formats as object));
});

function reference(name: string): Record<string, unknown> {
  return JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, `../reference/data/${name}.json`), "utf8"),
  );
}
