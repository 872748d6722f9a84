import { describe, expect, it } from "vitest";
import { FlagsContext } from "@/components/calendar/store/contexts";
import { aFlag } from "@/components/calendar/store/fixtures";
import { allInSight } from "@/components/calendar/store/flags-in-sight";
import { flagsOnScreen } from "@/components/calendar/store/flags-on-screen";
import { renderIn } from "@/components/ui/render-for-test";
import type { Severity } from "@/lib/plan/flag";
import type { Locale } from "@/lib/platform/time";
import { SightLine } from "./sight-line";

function said(locale: Locale, outside: Severity[], { filters = "network=x", whole = false } = {}) {
  const groups = outside.map((severity) => ({ severity, cause: aFlag({ severity }), under: [] }));
  const flags = { ...allInSight(flagsOnScreen([])), outside: groups, filters, whole, showWhole: () => {} };
  const html = renderIn(
    locale,
    <FlagsContext value={flags}>
      <SightLine />
    </FlagsContext>,
  );
  return html
    .replace(/<svg.*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, "|")
    .replace(/\|+/g, "|")
    .replace(/\s/g, " ");
}

describe("what lies outside the filters is said, errors by name", () => {
  it.each<[Locale, Severity[], string]>([
    [
      "fr",
      ["error", "warning", "info"],
      "|3 autres alertes hors des filtres, dont 1 à régler.|Voir toutes les alertes|",
    ],
    ["fr", ["error"], "|Une autre alerte hors des filtres, à régler.|Voir toutes les alertes|"],
    ["fr", ["warning", "warning"], "|2 autres alertes hors des filtres.|Voir toutes les alertes|"],
    ["fr", [], "|Aucune alerte en dehors des filtres.|"],
    [
      "en",
      ["error", "error", "info"],
      "|3 more flags outside the filters, 2 of them to put right.|Show all flags|",
    ],
    ["en", ["error"], "|One more flag outside the filters, to put right.|Show all flags|"],
    ["en", [], "|No flag outside the filters.|"],
  ])("%s %j", (locale, outside, words) => expect(said(locale, outside)).toContain(words));

  it("with all of them listed it still says which ones those are", () => {
    expect(said("fr", ["error", "info"], { whole: true })).toContain(
      "Toutes les alertes, dont 2 hors des filtres (1 à régler).|Seulement ce que montrent les filtres|",
    );
    expect(said("en", ["info"], { whole: true })).toContain(
      "All flags, one of them outside the filters.|Only what the filters show|",
    );
  });

  it("without filters there is nothing to say", () => expect(said("fr", [], { filters: "" })).toBe(""));
});
