import { expect, test, vi } from "vitest";
import { refuse } from "@/lib/platform/result";
import { rowForm } from "./row-form";

const a = { key: "a", name: "", max: "x" };
const b = { key: "b", name: "Beta", max: "2" };
const refusal = refuse("invalid", "invalid", {
  fields: { "rows.0.name": "required", "rows.0.cadence.max": "not_a_number" },
});
const of = (row: typeof a, sent = [a]) => rowForm({ row, put: vi.fn(), refusal, list: "rows", sent });

test("a fault stands at its own row, by the place it had when it was sent, until what was refused is changed", () => {
  expect(of(a).fault("name")).toBe("required");
  expect(of(a).fault("cadence.max", "max")).toBe("not_a_number");
  expect(of(b).fault("name")).toBeUndefined();
  expect(of(a, [b, a]).fault("name")).toBeUndefined();
  expect(of({ ...a, name: "Alpha" }).fault("name")).toBeUndefined();
  expect(of({ ...a, name: "Alpha" }).fault("cadence.max", "max")).toBe("not_a_number");
});

test("a field changes its row and no other", () => {
  const put = vi.fn();
  rowForm({ row: b, put, refusal: null, list: "rows", sent: [] }).set("name", "Bêta");
  expect(put).toHaveBeenCalledWith({ ...b, name: "Bêta" });
});
