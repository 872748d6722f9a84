import { expect, it } from "vitest";
import { matching } from "./matching";

it("finds words whatever their accents, case and order", () => {
  expect(matching("fete ETE", "La fête d’été")).toBe(true);
  expect(matching("salon lyon", "Salon Global Industrie", "Lyon")).toBe(true);
  expect(matching("  ", "anything")).toBe(true);
  expect(matching("paris", "Salon", null, "Lyon")).toBe(false);
});
