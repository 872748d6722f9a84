import { createTranslator } from "use-intl/core";
import type { Plan } from "@/lib/plan/document";
import type { Flag } from "@/lib/plan/flag";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import en from "@/messages/en/flags.json";
import fr from "@/messages/fr/flags.json";
import { describeFlag, type FlagText } from "./describe";
import { type FlagNames, namesOf } from "./names";

/** The words of a flag for the command line: one line each, without React, and with nothing a terminal would obey. */
export function describeForTerminal(flag: Flag, plan: Plan, locale: Locale): FlagText {
  const { title, sentence, why } = describeFlag(flag, namesFor(plan), translatorOf(locale), locale);
  return { title: oneLine(title), sentence: oneLine(sentence), why: oneLine(why) };
}

/** The `t` of useTranslations("flags"), made without React. */
export function translatorOf(locale: Locale): Translator<"flags"> {
  translators[locale] ??= createTranslator({
    locale,
    messages: { flags: { fr, en }[locale] },
    namespace: "flags",
  }) as unknown as Translator<"flags">;
  return translators[locale];
}

const translators: Partial<Record<Locale, Translator<"flags">>> = {};

/** A plan has many flags and its names are gathered once. */
function namesFor(plan: Plan): FlagNames {
  let names = namesByPlan.get(plan);
  if (!names) {
    names = namesOf(plan);
    namesByPlan.set(plan, names);
  }
  return names;
}

const namesByPlan = new WeakMap<Plan, FlagNames>();

/** Names come from anyone's plan: line ends, escape sequences and direction marks could rewrite what is on screen. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
