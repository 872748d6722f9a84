import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import { NETWORK_IDS } from "@/lib/networks";
import type { Translator } from "@/lib/platform/i18n/translator";
import en from "@/messages/en/reference.json";
import fr from "@/messages/fr/reference.json";
import { describeProvenance } from "./describe";
import { proposedCadence, proposedEvent } from "./proposals";

const translators = {
  fr: translatorOf("fr"),
  en: translatorOf("en"),
};

it("names the best sources of a figure, and counts the others", () => {
  const { from } = proposedCadence("linkedin");
  expect(describeProvenance(from, translators.fr).summary).toBe(
    "Proposition de Marronnier, d’après Richard van der Blom 2022, Metricool 2023 et 3 autres sources",
  );
  expect(describeProvenance(from, translators.en).summary).toBe(
    "Marronnier’s proposal, after Richard van der Blom 2022, Metricool 2023 and 3 other sources",
  );
});

it("says so where a figure is our own", () => {
  const { from } = proposedEvent("contest");
  expect(describeProvenance(from.preparationDays, translators.fr)).toEqual({
    summary: "Proposition de Marronnier, faute d’étude",
    details: [],
  });
});

it("says what each source is worth", () => {
  const { from } = proposedEvent("webinar");
  expect(describeProvenance(from.communicationDays, translators.en).details).toEqual([
    "ON24 2020, “Webinar benchmarks” (data study or platform documentation)",
    "GoToWebinar, “Big book of webinar statistics” (data study or platform documentation)",
  ]);
});

it.each(NETWORK_IDS)("%s: complete in both languages", (id) => {
  for (const t of Object.values(translators)) {
    const { summary, details } = describeProvenance(proposedCadence(id).from, t);
    for (const text of [summary, ...details]) expect(text).not.toMatch(/[{}]|undefined|null|reference\./);
  }
});

function translatorOf(locale: "fr" | "en") {
  const messages = { reference: { fr, en }[locale] };
  return createTranslator({ locale, messages, namespace: "reference" }) as unknown as Translator<"reference">;
}
