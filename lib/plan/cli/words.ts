import { createTranslator } from "use-intl/core";
import { describeForTerminal } from "@/lib/flags/terminal";
import type { Translator } from "@/lib/platform/i18n/translator";
import { formatDay, formatDayRange, type Locale } from "@/lib/platform/time";
import en from "@/messages/en/check.json";
import fr from "@/messages/fr/check.json";
import type { Plan } from "../document";
import { type Flag, SEVERITIES } from "../flag";
import { type FlagGroup, groupFlags } from "../group";
import { placesOf } from "../places";
import type { PlanFault } from "../read";
import type { Refusal } from "./refusal";

// What the command says to people. Loaded only when there is something to say: a check for a machine starts without it.

export function usage(locale: Locale): string {
  const t: Translator<"check"> = translatorOf(locale);
  return t("usage", { flags: '{"flags":[…]}', errors: '{"errors":[…]}' });
}

/** The flags of a plan, causes by severity: what, against which limit, why it matters, and what stands under it. */
export function report(plan: Plan, flags: readonly Flag[], locale: Locale): string {
  const t: Translator<"check"> = translatorOf(locale);
  const groups = groupFlags(flags, placesOf(plan));
  const blocks = SEVERITIES.flatMap((severity) => {
    const found = groups.filter((group) => group.severity === severity);
    if (found.length === 0) return [];
    return [[t(`severity.${severity}`), ...found.map((group) => groupLines(group, plan, locale))].join("\n")];
  });
  return [head(plan, t, locale), ...blocks, total(flags, t)].join("\n\n");
}

/** Why nothing could be checked; the faults of a document one a line, each with its path. */
export function refusalText({ key, values, faults }: Refusal, locale: Locale): string {
  const t: Translator<"check"> = translatorOf(locale);
  const lines = [t(`refused.${key}`, values), ...faults.map((fault) => `  ${faultText(fault, t)}`)];
  return lines.map(printable).join("\n");
}

/** The same for a command that was not understood: with a way out. */
export function commandRefusalText(refusal: Refusal, locale: Locale): string {
  const t: Translator<"check"> = translatorOf(locale);
  return t("refused.command", { detail: refusalText(refusal, locale) });
}

export function lineName(number: number, locale: Locale): string {
  const t: Translator<"check"> = translatorOf(locale);
  return t("refused.line", { number: String(number) });
}

export function faultText({ path, code, details }: PlanFault, t: Translator<"check">): string {
  const values = Object.entries(details).map(([key, value]) => [key, String(value)]);
  return `${path || t("document")}: ${t(`fault.${code}`, Object.fromEntries(values))}`;
}

export function translatorOf(locale: Locale): Translator<"check"> {
  const messages = { check: { fr, en }[locale] };
  return createTranslator({ locale, messages, namespace: "check" }) as unknown as Translator<"check">;
}

function head({ workspace, period, today }: Plan, t: Translator<"check">, locale: Locale): string {
  return t("head", {
    workspace: printable(workspace.name),
    period: formatDayRange(period.from, period.to, locale, { withYear: true }),
    today: today === null ? "none" : formatDay(today, locale),
  });
}

function groupLines({ cause, under }: FlagGroup, plan: Plan, locale: Locale): string {
  const { title, sentence, why } = describeForTerminal(cause, plan, locale);
  const folded = under.map((flag) => `    + ${describeForTerminal(flag, plan, locale).title}`);
  return [`  ${title}`, `    ${sentence}`, `    ${why}`, ...folded].join("\n");
}

function total(flags: readonly Flag[], t: Translator<"check">): string {
  if (flags.length === 0) return t("nothing");
  const count = (severity: string) => flags.filter((flag) => flag.severity === severity).length;
  const [errors, warnings, infos] = SEVERITIES.map(count) as [number, number, number];
  return t("total", { count: flags.length, errors, warnings, infos });
}

/** Names and paths come from anyone's file: what a terminal would obey is taken out. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
