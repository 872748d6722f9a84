import { expect, test } from "vitest";
import { contentAnswer } from "./content-answer";
import { contentValues, type StoredContent } from "./content-values";

const stored: StoredContent = {
  workspace: { version: 4, formats: ["photo"], promotionShare: 0.3 },
  columns: [
    { id: "a", version: 2, name: "Coulisses", brief: null, share: 0.25 },
    { id: "b", version: 5, name: "Métiers", brief: "Un métier", share: null },
  ],
  channels: ["li", "ig"].map((id) => ({
    ...{ id, version: 7, name: id, network: "linkedin", cadence: null, careMinutesPerWeek: null },
    ...{ usualTime: "10:00", activeFrom: null, bare: false },
  })),
};
const initial = contentValues(stored, { formats: [], start: "2026-11-16" }, "fr");
const seen = { stored, columns: initial.columns };
const answerOf = (over: Partial<typeof initial>) => contentAnswer({ ...initial, ...over }, seen, "fr");

test("what nobody touched is said of the workspace alone, where it changes nothing", () => {
  expect(answerOf({}).answer).toEqual({
    ...{ version: 4, formats: ["photo"], promotionShare: 0.3 },
    ...{ rows: [], removed: [], rhythms: [] },
  });
});

test("no format ticked and no share typed are nothing said", () => {
  expect(answerOf({ formats: [], promotionShare: " " }).answer).toMatchObject({
    formats: null,
    promotionShare: null,
  });
});

test("changed rows are sent, and remembered in the order in which they are", () => {
  const [a, b] = initial.columns as [(typeof initial.columns)[0], (typeof initial.columns)[0]];
  const own = { key: "new-0", id: null, on: true, name: "Chiffres", brief: "", share: "12,5" };
  const blank = { ...own, key: "new-1", name: "", share: "25" };
  const [li, ig] = initial.rhythms as [(typeof initial.rhythms)[0], (typeof initial.rhythms)[0]];
  const { answer, sent } = answerOf({
    columns: [{ ...a, on: false }, { ...b, share: "40" }, own, blank],
    rhythms: [li, { ...ig, usualTime: "18:00" }],
  });
  expect(answer).toMatchObject({
    rows: [
      { stored: { id: "b", version: 5 }, name: "Métiers", brief: "Un métier", share: 0.4 },
      { stored: null, name: "Chiffres", brief: "", share: 0.125 },
    ],
    removed: [{ id: "a", version: 2 }],
    rhythms: [{ id: "ig", version: 7, usualTime: "18:00" }],
  });
  expect(sent.columns.map(({ key }) => key)).toEqual(["b", "new-0"]);
  expect(sent.rhythms.map(({ key }) => key)).toEqual(["ig"]);
});
