import { expect, it } from "vitest";
import { NETWORK_IDS, network } from "@/lib/networks";
import { eventKinds } from "./index";
import { keyDates } from "./key-dates";
import { pattern } from "./patterns";
import { promotionFrom, proposedCadence, proposedEvent } from "./proposals";
import { EVENT_DAYS, GRADES, KEY_DATE_CATEGORIES, PHASES, type Provenance } from "./vocabulary";

it("a cadence is proposed with the studies it was set from", () => {
  const { cadence, from } = proposedCadence("tiktok");
  expect(cadence).toBe(network("tiktok").cadence);
  expect(from.ours).toBe(true);
  expect(from.sources[0]).toEqual({
    key: "BUF25",
    title: "Analysis of 11.4 million TikTok posts",
    publisher: "Buffer",
    year: 2025,
    grade: "A",
  });
});

it("an event is proposed with its days, each with its sources", () => {
  const { days, from } = proposedEvent("trade_show");
  expect(days).toEqual({ preparationDays: 120, communicationDays: 60, freezeDays: 14, followUpDays: 14 });
  expect(from.preparationDays.sources.map(({ key }) => key)).toEqual(["DSW", "BEN"]);
  expect(from.freezeDays).toEqual({ ours: true, sources: [] });
});

it("every proposal says where it comes from", () => {
  for (const id of NETWORK_IDS) expectProvenance(proposedCadence(id).from);
  expectProvenance(promotionFrom());
  for (const kind of eventKinds) {
    for (const field of EVENT_DAYS) expectProvenance(proposedEvent(kind).from[field]);
  }
});

it("patterns have known phases, anchors and networks", () => {
  for (const kind of eventKinds) {
    for (const item of pattern(kind)) {
      expect(PHASES).toContain(item.phase);
      expect(["start", "end"]).toContain(item.anchor);
      for (const id of item.networks ?? []) expect(NETWORK_IDS).toContain(id);
    }
  }
  expect(pattern("trade_show")).toHaveLength(20);
  expect(pattern("note")).toEqual([]);
});

it("key dates have an id of their own and a known category", () => {
  expect(new Set(keyDates.map(({ id }) => id)).size).toBe(67);
  for (const { category } of keyDates) expect(KEY_DATE_CATEGORIES).toContain(category);
  expect(keyDates[0]).not.toHaveProperty("figures");
});

function expectProvenance({ ours, sources }: Provenance) {
  expect(ours || sources.length > 0).toBe(true);
  for (const { title, grade } of sources) {
    expect(title).toBeTruthy();
    expect(GRADES).toContain(grade);
  }
}
