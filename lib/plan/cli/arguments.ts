import { parseArgs } from "node:util";
import type { Locale } from "@/lib/platform/time";
import { RULE_IDS, type RuleId, SEVERITIES, type Severity } from "../flag";
import { nearest } from "./nearest";
import { Refusal } from "./refusal";

export const FORMATS = ["text", "json", "github"] as const;
export type Format = (typeof FORMATS)[number];

export type Command = {
  lang: Locale;
  format: Format;
  /** Only these; null: all. */
  rules: RuleId[] | null;
  minSeverity: Severity;
  /** null: plans come from standard input. */
  file: string | null;
  help: boolean;
  /** What to say instead of checking a plan. */
  explain: RuleId | null;
};

const OPTIONS = {
  json: { type: "boolean" },
  format: { type: "string" },
  rule: { type: "string", multiple: true },
  "min-severity": { type: "string" },
  explain: { type: "string" },
  stdin: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Throws a Refusal for what cannot be meant. */
export function commandIn(args: string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "option" && !Object.hasOwn(OPTIONS, token.name)) throw unknownOption(token.rawName);
  }
  const stdin = values.stdin === true;
  const help = values.help === true;
  const explain = values.explain === undefined ? null : ruleNamed("--explain", values.explain);
  return {
    lang: values.lang === undefined ? systemLang() : oneOf("--lang", values.lang, ["fr", "en"] as const),
    format: formatOf(values.format, values.json === true, stdin),
    rules: rulesOf(values.rule),
    minSeverity: severityOf(values["min-severity"]),
    help,
    explain,
    file: help || explain ? null : fileOf(positionals, stdin),
  };
}

/** The language in which to refuse a command that could not be read. */
export function langWanted(args: readonly string[]): Locale {
  const after = args[args.indexOf("--lang") + 1];
  const given = args.includes("--lang") ? after : args.find((arg) => arg.startsWith("--lang="))?.slice(7);
  return given === "fr" || given === "en" ? given : systemLang();
}

/** One plan a line is for machines, unless said otherwise. */
function formatOf(value: unknown, json: boolean, stdin: boolean): Format {
  if (value === undefined) return json || stdin ? "json" : "text";
  const format = oneOf("--format", value, FORMATS);
  if (json && format !== "json") throw new Refusal("formats", { format });
  return format;
}

function rulesOf(values: unknown): RuleId[] | null {
  if (!Array.isArray(values)) return null;
  return values.map((value) => ruleNamed("--rule", value));
}

function severityOf(value: unknown): Severity {
  return value === undefined ? "info" : oneOf("--min-severity", value, SEVERITIES);
}

function ruleNamed(option: string, value: unknown): RuleId {
  const rule = RULE_IDS.find((id) => id === value);
  if (rule) return rule;
  if (typeof value !== "string") throw new Refusal("ruleMissing", { option });
  throw new Refusal("unknownRule", { option, rule: value, near: nearest(value, RULE_IDS) });
}

function oneOf<const T extends string>(option: string, value: unknown, words: readonly T[]): T {
  const word = words.find((each) => each === value);
  if (word) return word;
  const list = words.join(", ");
  throw typeof value === "string"
    ? new Refusal("choice", { option, words: list, value })
    : new Refusal("choiceMissing", { option, words: list });
}

function unknownOption(option: string): Refusal {
  const near = nearest(
    option,
    Object.keys(OPTIONS).map((name) => `--${name}`),
  );
  return new Refusal("unknownOption", { option, near });
}

function fileOf(files: readonly string[], stdin: boolean): string | null {
  const [file] = files;
  if (stdin && file !== undefined) throw new Refusal("fileAndStdin");
  if (stdin) return null;
  if (file === undefined) throw new Refusal("noFile");
  if (files.length > 1) throw new Refusal("manyFiles", { count: files.length });
  return file;
}

function systemLang(): Locale {
  return new Intl.DateTimeFormat().resolvedOptions().locale.startsWith("fr") ? "fr" : "en";
}
