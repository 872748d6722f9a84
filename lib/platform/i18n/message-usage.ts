/** One place in the code that asks for words. */
export interface Usage {
  namespace: string;
  /** Matches the keys this place can ask for, counted from the namespace. */
  pattern: RegExp;
  /** As written, for the report. */
  written: string;
}
export interface UsageReport {
  usages: Usage[];
  /** Calls whose key cannot be read from the source: neither a literal, nor a template that begins with one. */
  unreadable: string[];
}

/** `const t = useTranslations("a")`, `await getTranslations({ …, namespace: "a" })`, `t: Translator<"a">`, pairs in Promise.all */
const BINDINGS = [
  /(\w+)\s*=\s*(?:await\s+)?(?:useTranslations|getTranslations)\(\s*(?:\{[^}]*?namespace:\s*)?["'`]([\w.]+)["'`]/g,
  /(\w+)\s*=\s*createTranslator\(\{[\s\S]*?namespace:\s*["'`]([\w.]+)["'`]/g,
  /(\w+)\??:\s*Translator<\s*["'`]([\w.]+)["'`]\s*>/g,
  /(\w+)\??:\s*ReturnType<typeof useTranslations<\s*["'`]([\w.]+)["'`]\s*>>/g,
  /\[\s*(\w+)\s*,[^\]]*\]\s*=\s*await\s+Promise\.all\(\s*\[\s*getTranslations\(\s*["'`]([\w.]+)["'`]/g,
];

/** Reads which words a source file asks for. A name bound twice in a file means what was bound last above the call. */
export function usagesIn(source: string): UsageReport {
  const code = withoutComments(source);
  const bindings = BINDINGS.flatMap((binding) =>
    [...code.matchAll(binding)].map(({ index, 1: name = "", 2: namespace = "" }) => ({
      index,
      name,
      namespace,
    })),
  ).sort((a, b) => a.index - b.index);
  const report: UsageReport = { usages: [], unreadable: [] };
  for (const name of new Set(bindings.map((binding) => binding.name))) {
    for (const call of code.matchAll(
      new RegExp(`(?<![\\w.])${name}(?:\\.(?:rich|markup|raw|has))?\\(`, "g"),
    )) {
      const binding = bindings.findLast((each) => each.name === name && each.index < call.index);
      if (binding) readCall(firstArgument(code, call.index + call[0].length), binding.namespace, report);
    }
  }
  return report;
}

function readCall(argument: string, namespace: string, report: UsageReport) {
  const keys = literalsOf(argument);
  if (keys.length === 0) report.unreadable.push(argument);
  for (const written of keys) {
    const path = [...namespace.split(".").slice(1), written].join(".");
    report.usages.push({ namespace: namespace.split(".")[0] ?? "", pattern: patternOf(path), written });
  }
}

/**
 * "a" → a; `a.${x}` → a.${x}; c ? "a" : "b" → a and b. What stands before the "?" is a condition, not a key.
 * `${x}` alone asks for the whole namespace: one says so on purpose, where the key is made elsewhere (errors).
 */
function literalsOf(argument: string): string[] {
  const branches = argument.replace(/^[\s\S]*?(?<!\?)\?(?![.?])/, "");
  const keys = [...branches.matchAll(/"([^"\n]*)"|'([^'\n]*)'|`((?:\$\{[^}]*\}|[^`$])*)`/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
  return keys.every((key) => /^(?:[\w.-]+|\$\{[^}]*\}$)/.test(key)) ? keys : [];
}

function patternOf(written: string): RegExp {
  const parts = written.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join(".+")}$`);
}

/** The source text from `start` up to the comma or the parenthesis that ends the first argument. */
function firstArgument(code: string, start: number): string {
  let depth = 0;
  let quote = "";
  for (let at = start; at < code.length; at += 1) {
    const sign = code[at] ?? "";
    if (quote) quote = sign === quote ? "" : quote;
    else if ("\"'`".includes(sign)) quote = sign;
    else if ("([{".includes(sign)) depth += 1;
    else if (depth === 0 && ",)".includes(sign)) return code.slice(start, at);
    else if (")]}".includes(sign)) depth -= 1;
  }
  return code.slice(start);
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/[^\n]*/g, "$1");
}
