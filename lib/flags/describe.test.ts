import { describe, expect, it, vi } from "vitest";
import { type Flag, RULE_IDS, type RuleId } from "@/lib/plan/flag";
import { describeFlag } from "./describe";
import type { FlagNames } from "./names";
import { translatorOf } from "./terminal";
import { TEXTS, week } from "./texts.cases";

const LOCALES = ["fr", "en"] as const;

const names = called("Page LinkedIn", "Global Industrie", "Rendez-vous stand H42");

/** The other families: the figures that must be seen, as people write them. */
const MEASURED: [RuleId, number, number, { fr: string[]; en: string[] }][] = [
  ["objective.too-many", 4, 3, both("4", "3")],
  ["objective.neglected", 0.045, 0.1, { fr: ["4,5 %", "10 %"], en: ["4.5%", "10%"] }],
  ["objective.dominant", 0.9, 0.375, { fr: ["90 %", "37,5 %"], en: ["90%", "37.5%"] }],
  ["mix.promotional", 0.5, 0.2, { fr: ["50 %", "20 %"], en: ["50%", "20%"] }],
  ["mix.promotional-run", 5, 2, both("5", "2")],
  ["mix.monotony", 0.8, 0.7, { fr: ["80 %", "70 %"], en: ["80%", "70%"] }],
  ["content.too-long", 3050, 3000, { fr: ["3 050", "3 000"], en: ["3,050", "3,000"] }],
  ["content.no-alt", 2, 0, both("2 images")],
  ["content.same-text", 3, 1, both("3 publications")],
  ["content.repeated", 12, 60, { fr: ["12 jours", "60 jours"], en: ["12 days", "60 days"] }],
  ["load.overload", 510.4, 480, both("8 h 30", "8 h")],
  ["load.unsustainable", 2405, 1800, both("40 h 05", "30 h")],
  ["contributor.late", 3, 0, { fr: ["3 jours"], en: ["3 days"] }],
  ["contributor.single-voice", 1, 0.8, { fr: ["100 %", "80 %"], en: ["100%", "80%"] }],
  ["workflow.unapproved", 1, 2, { fr: ["demain", "2 jours"], en: ["tomorrow", "2 days"] }],
  ["workflow.missed", 4, 0, { fr: ["4 jours"], en: ["4 days"] }],
  ["workflow.rushed", 5, 48, { fr: ["5 heures", "48 heures"], en: ["5 hours", "48 hours"] }],
  ["budget.overspent", 1350.5, 1200, { fr: ["1 350,5", "1 200"], en: ["1,350.5", "1,200"] }],
  ["results.missing", 20, 14, { fr: ["20 jours", "14 jours"], en: ["20 days", "14 days"] }],
];

function both(...figures: string[]) {
  return { fr: figures, en: figures };
}

describe.each(LOCALES)("in %s", (locale) => {
  it.each(TEXTS)("%s", (rule, given, expected) => {
    const { title, sentence } = describeFlag(aFlag(rule, given), names, translatorOf(locale), locale);
    expect([title, sentence].map(plainSpaces)).toEqual(expected[locale]);
  });

  it("the families of rhythm and events are all in the table above", () => {
    const shown = new Set(TEXTS.map(([rule]) => rule));
    expect(
      RULE_IDS.filter((rule) => /^(cadence|event)\./.test(rule)).filter((rule) => !shown.has(rule)),
    ).toEqual([]);
  });

  it.each(RULE_IDS)("%s has three texts with nothing left to fill in", (rule) => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    for (const severity of ["error", "warning", "info"] as const) {
      for (const measured of [0, 1, 23]) {
        const flag = aFlag(rule, { severity, measured, limit: 7 });
        const text = describeFlag(flag, names, translatorOf(locale), locale);
        for (const part of Object.values(text)) {
          expect(part).not.toMatch(/[{}#]|undefined|null|NaN|flags\.|\s{2}|^\s|\s$/);
          expect(part.length).toBeGreaterThan(5);
        }
        expect(text.why).toMatch(/\.$/);
        expect(text.sentence).toMatch(/\.$/);
        expect(text.title).not.toMatch(/\.$/);
      }
    }
    expect(complaints).not.toHaveBeenCalled();
  });

  it.each(MEASURED)("%s says what was measured and against which limit", (rule, measured, limit, shown) => {
    const { title, sentence } = describeFlag(
      aFlag(rule, { measured, limit }),
      names,
      translatorOf(locale),
      locale,
    );
    for (const figure of shown[locale]) expect(plainSpaces(`${title} ${sentence}`)).toContain(figure);
  });

  it.each(["{measured}", "<b>gras</b>", "l'œuvre d'Inès", "# «", "'{x}'", "%s $1 \\u0041"])(
    "a thing called %s keeps its name",
    (name) => {
      for (const rule of RULE_IDS) {
        const text = describeFlag(aFlag(rule), called(name, name, name), translatorOf(locale), locale);
        const plain = describeFlag(aFlag(rule), called("NOM", "NOM", "NOM"), translatorOf(locale), locale);
        expect(text).toEqual(
          Object.fromEntries(
            Object.entries(plain).map(([key, part]) => [key, part.replaceAll("NOM", () => name)]),
          ),
        );
      }
    },
  );
});

it("French has its non-breaking spaces", () => {
  for (const rule of RULE_IDS) {
    for (const part of Object.values(describeFlag(aFlag(rule), names, translatorOf("fr"), "fr"))) {
      expect(part).not.toMatch(/ [:;!?»%]|« |['"]/);
    }
  }
});

function aFlag(rule: RuleId, given: Partial<Flag> = {}): Flag {
  const subject = { channel: "li", event: "e1", other: "e2", objective: "o1", post: "p1" };
  return {
    rule,
    severity: "warning",
    subject: { ...subject, contributor: "ines", campaign: "k1" },
    ...week,
    measured: 3,
    limit: 2,
    publications: ["p1-li", "p2-li"],
    ...given,
  };
}

function called(channel: string, event: string, post: string): FlagNames {
  return {
    channel: (id) => (id === "x" ? "Compte X" : channel),
    event: (id) => (id === "e2" && event === "Global Industrie" ? "Portes ouvertes" : event),
    post: (id) =>
      id === "untitled" ? "" : id === "p2" && post === "Rendez-vous stand H42" ? "Sujet p2" : post,
    contributor: () => (channel === "Page LinkedIn" ? "Inès" : channel),
    objective: () => (channel === "Page LinkedIn" ? "Marque employeur" : channel),
    campaign: () => (channel === "Page LinkedIn" ? "Salon 2026" : channel),
    publication: (id) => {
      const [of = "", on = ""] = id.split("-");
      return { post: of, channel: on, network: on === "x" ? "x" : "linkedin", format: "photo" };
    },
  };
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}
