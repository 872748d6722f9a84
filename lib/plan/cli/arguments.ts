import { parseArgs } from "node:util";
import type { Locale } from "@/lib/platform/time";
import { Refusal } from "./refusal";

export type Command = {
  lang: Locale;
  json: boolean;
  /** null: plans come from standard input. */
  file: string | null;
  help: boolean;
};

const OPTIONS = {
  json: { type: "boolean" },
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
    if (token.kind === "option" && !Object.hasOwn(OPTIONS, token.name))
      throw new Refusal("unknownOption", { option: token.rawName });
  }
  const base = { lang: langOf(values.lang), json: values.json === true, help: values.help === true };
  return { ...base, file: base.help ? null : fileOf(positionals, values.stdin === true) };
}

/** The language in which to refuse a command that could not be read. */
export function langWanted(args: readonly string[]): Locale {
  const after = args[args.indexOf("--lang") + 1];
  const given = args.includes("--lang") ? after : args.find((arg) => arg.startsWith("--lang="))?.slice(7);
  return given === "fr" || given === "en" ? given : systemLang();
}

function langOf(value: unknown): Locale {
  if (value === undefined) return systemLang();
  if (value === "fr" || value === "en") return value;
  throw typeof value === "string" ? new Refusal("lang", { value }) : new Refusal("langMissing");
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
