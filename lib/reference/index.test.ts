import { describe, expect, it } from "vitest";
import { isNetworkId, NETWORK_IDS } from "@/lib/networks";
import effort from "./data/effort.json";
import objectives from "./data/objectives.json";
import {
  eventKinds,
  extra,
  format,
  formatIds,
  isEventKind,
  isFormatId,
  isObjectiveKind,
  matrixCell,
  objectiveKind,
  objectiveKinds,
  preparation,
} from "./index";
import { EVENT_DAYS, FITS } from "./vocabulary";

describe("objectives", () => {
  it("are the nine kinds of the matrix, named in both languages", () => {
    expect(objectiveKinds).toHaveLength(9);
    for (const kind of objectiveKinds) expect(objectiveKind(kind).name).toEqual(objectives.kinds[kind].name);
  });

  it.each([
    ["employer_brand", "linkedin", "primary"],
    ["employer_brand", "facebook", "caution"],
    ["employer_brand", "tiktok", "secondary"], // from the extension
    ["employer_brand", "pinterest", null],
    ["custom", "linkedin", null],
  ] as const)("the matrix says of %s on %s: %s", (kind, network, fit) => {
    expect(matrixCell(kind, network)).toBe(fit);
  });

  it("the matrix speaks of known networks, in known words", () => {
    for (const kind of objectiveKinds) {
      for (const [network, fit] of Object.entries(objectiveKind(kind).matrix)) {
        expect(isNetworkId(network)).toBe(true);
        expect(FITS).toContain(fit);
      }
    }
  });

  it("“fit” and “extension” never speak of the same cell", () => {
    for (const kind of objectiveKinds) {
      const { fit, extension } = objectives.kinds[kind];
      for (const network of NETWORK_IDS) expect(network in fit && network in extension).toBe(false);
    }
  });
});

describe("events", () => {
  it("have days that can be counted, in an order that makes sense", () => {
    for (const kind of eventKinds) {
      const facts = preparation(kind);
      for (const field of EVENT_DAYS) expect(facts[field] ?? 0).toBeGreaterThanOrEqual(0);
      expect(facts.communicationDays ?? 0).toBeLessThanOrEqual(facts.preparationDays ?? 0);
    }
    expect(preparation("webinar")).toEqual({
      name: { fr: "Webinaire", en: "Webinar" },
      preparationDays: 35,
      communicationDays: 21,
      freezeDays: 5,
      followUpDays: 7,
    });
    expect(preparation("note").preparationDays).toBeNull();
  });
});

describe("effort", () => {
  it("is known for each format and extra", () => {
    expect(formatIds).toEqual(Object.keys(effort.formats));
    expect(format("carousel")).toEqual({
      name: { fr: "Carrousel ou infographie", en: "Carousel or infographic" },
      minutes: 120,
    });
    expect(extra("altText").minutes).toBe(3);
  });
});

it("ids are told from any other value", () => {
  expect(isObjectiveKind("social_selling") && isEventKind("crisis") && isFormatId("poll")).toBe(true);
  for (const other of ["custom", "toString", "__proto__", "", null, 0]) {
    expect(isObjectiveKind(other) || isEventKind(other) || isFormatId(other)).toBe(false);
  }
});
