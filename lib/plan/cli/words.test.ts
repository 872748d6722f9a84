import { expect, test } from "vitest";
import { FAULT_CODES, faultLine, readPlan } from "../read";
import { faultText, translatorOf } from "./words";

const SPOILED = {
  format: 1,
  zork: true,
  workspace: { name: "A", timeZone: "Nowhere", weekStart: 3, limits: { formatShare: 2, objectives: -1 } },
  period: { from: "2026-11-02", to: "2226-11-02" },
  today: "1026-11-02",
  channels: [
    { id: "li", name: "Page", network: "linkedin", activeFrom: "2026-02-02", activeTo: "2026-01-01" },
    { id: "li", name: "Page", network: "myspace", pauses: {}, monitors: [""] },
  ],
  events: [{ id: "e", name: 1, start: "2026-02-30", end: "2026-03-01", kind: "note", preparationDays: 1.5 }],
  posts: [
    {
      id: "p",
      title: "Sujet",
      event: "e9",
      createdAt: "noon",
      promotional: "yes",
      cost: "1",
      text: "half a character: \ud83d",
      publications: [{ id: "q", channel: "li", at: "noon" }, 7],
    },
  ],
};

const reading = readPlan(SPOILED);
const faults = reading.ok ? [] : reading.errors;

test("every sort of fault is in the example", () => {
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(FAULT_CODES));
});

test("the English catalogue says what the reader says", () => {
  expect(faults.map((fault) => faultText(fault, translatorOf("en")))).toEqual(faults.map(faultLine));
});

test("French says all of it too", () => {
  const french = faults.map((fault) => faultText(fault, translatorOf("fr")));
  expect(french.filter((line, place) => line === faultLine(faults[place]!))).toEqual([]);
  expect(french.join("\n")).not.toMatch(/check\.|\{|\}/);
});
