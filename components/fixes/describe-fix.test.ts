import { createTranslator } from "use-intl/core";
import { describe, expect, it, vi } from "vitest";
import type { FlagNames } from "@/lib/flags/names";
import { translatorOf } from "@/lib/flags/terminal";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import en from "@/messages/en/fixes.json";
import fr from "@/messages/fr/fixes.json";
import { describeFix } from "./describe-fix";
import { FIX_TEXTS } from "./describe-fix.cases";

type Given = Parameters<typeof describeFix>[0];

describe.each(["fr", "en"] as const)("in %s", (locale) => {
  it.each(FIX_TEXTS)("%s", (kind, values, expected) => {
    expect(plainSpaces(told(kind, values, locale))).toBe(expected[locale]);
  });

  it("nothing is left to fill in, whatever the counts", () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    for (const [kind, values] of FIX_TEXTS) {
      for (const figure of [1, 2, 23]) {
        const counted = Object.entries(values).map(([key, value]) => [
          key,
          typeof value === "number" ? figure : value,
        ]);
        const text = told(kind, Object.fromEntries(counted), locale);
        expect(text).not.toMatch(/[{}#]|undefined|null|NaN|fixes\.|\s{2}|^\s|[\s.]$/);
      }
    }
    expect(complaints).not.toHaveBeenCalled();
  });

  it.each(["{count}", "<b>gras</b>", "l'œuvre d'Inès", "# «", "'{x}'", "$1 \\u0041"])(
    "a thing called %s keeps its name",
    (name) => {
      for (const [kind, values] of FIX_TEXTS) {
        const text = told(kind, values, locale, calledAll(name), name);
        expect(text).toBe(told(kind, values, locale, calledAll("NOM"), "NOM").replaceAll("NOM", () => name));
      }
    },
  );
});

it("every kind of fix is in the table", () => {
  expect(new Set(FIX_TEXTS.map(([kind]) => kind))).toEqual(new Set(Object.keys(fr.kind)));
});

it("French has its non-breaking spaces", () => {
  for (const [kind, values] of FIX_TEXTS) {
    expect(told(kind, values, "fr")).not.toMatch(/ [:;!?»%]|« |['"]/);
  }
});

function told(kind: string, values: object, locale: Locale, names = called, title = "Rendez-vous stand H42") {
  const titles = { p1: title, "p1-li": title, untitled: title === "Rendez-vous stand H42" ? " " : title };
  const fix = { kind, values, titles } as Given;
  return describeFix(fix, names, fixesIn(locale), { flagT: translatorOf(locale), locale });
}

function fixesIn(locale: Locale): Translator<"fixes"> {
  const messages = { fixes: { fr, en }[locale] };
  return createTranslator({ locale, messages, namespace: "fixes" }) as unknown as Translator<"fixes">;
}

const called: FlagNames = {
  channel: (id) => ({ li: "Page LinkedIn", ig: "Instagram" })[id] ?? id,
  event: () => "Global Industrie",
  post: () => "not asked for",
  contributor: (id) => ({ ines: "Inès", bob: "Bob" })[id] ?? id,
  objective: (id) => ({ o1: "Marque employeur", o2: "Notoriété" })[id] ?? id,
  campaign: () => "not asked for",
  publication: (id) => ({ post: id, channel: "li", network: null, format: null }),
};

function calledAll(name: string): FlagNames {
  const named = () => name;
  return { ...called, channel: named, event: named, contributor: named, objective: named };
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}
