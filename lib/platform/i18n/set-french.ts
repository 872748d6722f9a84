import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { namespacesOf } from "./write-catalogue";

const NO_BREAK = "\u00a0";
const NARROW = "\u202f";

/**
 * Puts the no-break spaces that nobody can type: narrow before ; ! ? and full inside « », before : and %.
 * The catalogue's test names what needs it; `npx tsx lib/platform/i18n/set-french.ts` does it in every French file.
 */
export function setFrench(text: string): string {
  return text
    .replaceAll(/ ([;!?])/g, `${NARROW}$1`)
    .replaceAll(/ ([:»%])/g, `${NO_BREAK}$1`)
    .replaceAll("« ", `«${NO_BREAK}`);
}

/** JSON's own punctuation (`"key": "text"`) has no space before a colon, so the whole file may be set at once. */
function setFiles() {
  for (const namespace of namespacesOf("fr")) {
    const file = path.resolve(import.meta.dirname, "../../../messages/fr", `${namespace}.json`);
    const before = readFileSync(file, "utf8");
    const after = setFrench(before);
    if (after !== before) writeFileSync(file, after);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setFiles();
