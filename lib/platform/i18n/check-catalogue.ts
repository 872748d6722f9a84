import { argumentsOf, BrokenMessage } from "./message-syntax";
import type { UsageReport } from "./message-usage";

/** A catalogue as read from its files: namespace → nested keys → text. */
export type Words = { [key: string]: string | Words };

/** "status.idea" → "Idée", for one namespace. */
export function flatten(words: Words, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Keys that one language has and the other has not. */
export function missingKeys(languages: Record<string, Words>): string[] {
  const flat = Object.entries(languages).map(([language, words]) => ({ language, keys: flatten(words) }));
  return flat.flatMap(({ keys, language: other }) =>
    flat.flatMap(({ language, keys: own }) =>
      [...keys.keys()]
        .filter((key) => !own.has(key))
        .map((key) => `${key} is in ${other}, not in ${language}`),
    ),
  );
}

/**
 * Messages that ask for different arguments in different languages, or that are no messages at all. Only names count:
 * a language may need a plural where the other does not ("{n, plural, …}" and "{n} more").
 */
export function unlikeArguments(languages: Record<string, Words>): string[] {
  const [[, first] = ["", {}], ...others] = Object.entries(languages);
  const texts = flatten(first);
  return others.flatMap(([language, words]) =>
    [...flatten(words)].flatMap(([key, text]) => {
      const model = texts.get(key);
      if (model === undefined) return [];
      const [expected, found] = [written(model), written(text)];
      return expected === found && !found.startsWith("broken")
        ? []
        : [`${key}: ${expected || "nothing"}, in ${language} ${found || "nothing"}`];
    }),
  );
}

function written(message: string): string {
  try {
    const names = [...argumentsOf(message)].map((argument) => argument.split(":")[0]);
    return [...new Set(names)].sort().join(" ");
  } catch (error) {
    if (error instanceof BrokenMessage) return `broken (${error.message})`;
    throw error;
  }
}

export function emptyTexts(words: Words): string[] {
  return [...flatten(words)].filter(([, text]) => text.trim() === "").map(([key]) => key);
}

/** The apostrophe is ’; « » and double signs keep their no-break space; three dots are one sign. */
export function frenchTypos(words: Words): string[] {
  return [...flatten(words)].flatMap(([key, text]) =>
    FRENCH_RULES.filter(({ wrong }) => wrong.test(text)).map(({ why }) => `${key}: ${why} in “${text}”`),
  );
}

const FRENCH_RULES = [
  { wrong: /'/, why: "typewriter apostrophe" },
  { wrong: /"/, why: "typewriter quotes" },
  { wrong: /\.\.\./, why: "three dots for …" },
  { wrong: / [:;!?»%]/, why: "plain space before a double sign" },
  { wrong: /« |«(?=[\p{L}\d{])/u, why: "no no-break space after «" },
  { wrong: /[\p{L}\d)}](?:[!?»]|;(?!\w))/u, why: "no space before a double sign" },
];

/** Keys that the code asks for and no catalogue has, and keys of the catalogue that no code asks for. */
export function unmatched(
  catalogue: Words,
  reports: readonly UsageReport[],
): { absent: string[]; unused: string[] } {
  const usages = reports.flatMap((report) => report.usages);
  const absent: string[] = [];
  const used = new Set<string>();
  for (const { namespace, pattern, written: key } of usages) {
    const keys = flatten((catalogue[namespace] ?? {}) as Words);
    const asked = [...keys.keys()].filter((each) => pattern.test(each));
    if (asked.length === 0) absent.push(`${namespace}: ${key}`);
    for (const each of asked) used.add(`${namespace}.${each}`);
  }
  return { absent, unused: [...flatten(catalogue).keys()].filter((key) => !used.has(key)) };
}
