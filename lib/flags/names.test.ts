import { expect, it } from "vitest";
import type { Plan } from "@/lib/plan/document";
import { namesOf } from "./names";

const plan = {
  channels: [{ id: "li", name: "Page LinkedIn", network: "linkedin" }],
  events: [{ id: "e1", name: "Global Industrie" }],
  posts: [
    {
      id: "p1",
      title: "Rendez-vous stand H42",
      format: "photo",
      publications: [{ id: "p1-li", channel: "li" }],
    },
    { id: "p2", title: "  ", publications: [] },
  ],
  contributors: [{ id: "lucie", name: "Lucie Carrel" }],
  objectives: [{ id: "o1", name: "Recruter" }],
  campaigns: [{ id: "k1", name: "Salon 2026" }],
} as unknown as Plan;

it("names what a flag names by id", () => {
  const names = namesOf(plan);
  expect([
    names.channel("li"),
    names.event("e1"),
    names.post("p1"),
    names.contributor("lucie"),
    names.objective("o1"),
    names.campaign("k1"),
  ]).toEqual([
    "Page LinkedIn",
    "Global Industrie",
    "Rendez-vous stand H42",
    "Lucie Carrel",
    "Recruter",
    "Salon 2026",
  ]);
  expect(names.publication("p1-li")).toEqual({
    post: "p1",
    channel: "li",
    network: "linkedin",
    format: "photo",
  });
});

it("calls by its id what has no name or is not there", () => {
  const names = namesOf(plan);
  expect(names.post("p2")).toBe("p2");
  expect(names.channel("constructor")).toBe("constructor");
  expect(names.publication("gone")).toEqual({ post: "gone", channel: "", network: null, format: null });
});
