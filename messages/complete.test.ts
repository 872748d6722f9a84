import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import {
  emptyTexts,
  frenchTypos,
  missingKeys,
  unlikeArguments,
  unmatched,
} from "@/lib/platform/i18n/check-catalogue";
import { usagesIn } from "@/lib/platform/i18n/message-usage";
import { CATALOGUE_FILE, catalogueSource } from "@/lib/platform/i18n/write-catalogue";

const ROOT = path.resolve(import.meta.dirname, "..");
const reports = ["app", "components", "lib", "db"].flatMap(sources).map((file) => ({
  file: path.relative(ROOT, file),
  ...usagesIn(readFileSync(file, "utf8")),
}));

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => path.join(ROOT, folder, file));
}

describe("the words of the screens", () => {
  it("every file of words is in the catalogue (npx tsx lib/platform/i18n/write-catalogue.ts)", () => {
    expect(readFileSync(CATALOGUE_FILE, "utf8")).toBe(catalogueSource());
  });
  it("every word is there in both languages", () => {
    expect(missingKeys(catalogue)).toEqual([]);
  });
  it("both languages ask for the same arguments", () => {
    expect(unlikeArguments(catalogue)).toEqual([]);
  });
  it("no text is empty", () => {
    expect([...emptyTexts(catalogue.fr), ...emptyTexts(catalogue.en)]).toEqual([]);
  });
  it("French is set as French is set (npx tsx lib/platform/i18n/set-french.ts puts the spaces)", () => {
    expect(frenchTypos(catalogue.fr)).toEqual([]);
  });
  it("every key in the code can be read from the source", () => {
    expect(
      reports.flatMap(({ file, unreadable }) => unreadable.map((call) => `${file}: t(${call})`)),
    ).toEqual([]);
  });
  it("every key in the code is in the catalogue", () => {
    expect(unmatched(catalogue.fr, reports).absent).toEqual([]);
  });
  it("every key of the catalogue is used", () => {
    expect(unmatched(catalogue.fr, reports).unused).toEqual([]);
  });
});
