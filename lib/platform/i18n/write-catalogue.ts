import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { LOCALES } from "./locale";

const ROOT = path.resolve(import.meta.dirname, "../../..");
export const CATALOGUE_FILE = path.join(import.meta.dirname, "catalogue.ts");

/**
 * TypeScript cannot import a folder, so the list of catalogues is written down. After adding
 * messages/<locale>/<namespace>.json run `npx tsx lib/platform/i18n/write-catalogue.ts`.
 */
export function catalogueSource(): string {
  const imports = LOCALES.flatMap((locale) =>
    namespacesOf(locale).map((name) => `import ${locale}_${name} from "@/messages/${locale}/${name}.json";`),
  );
  const objects = LOCALES.map(
    (locale) =>
      `const ${locale} = {\n${namespacesOf(locale)
        .map((name) => `  ${name}: ${locale}_${name},`)
        .join("\n")}\n};`,
  );
  return [
    "// Written by write-catalogue.ts: run it after adding a namespace, do not edit.",
    ...imports.sort(),
    "",
    ...objects,
    "",
    "export type Messages = typeof fr;",
    "export type Namespace = keyof Messages;",
    "",
    `export const catalogue = { ${[...LOCALES].sort().join(", ")} };`,
    "",
  ].join("\n");
}

export function namespacesOf(locale: string): string[] {
  return readdirSync(path.join(ROOT, "messages", locale))
    .filter((file) => file.endsWith(".json"))
    .map((file) => path.basename(file, ".json"))
    .sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(CATALOGUE_FILE, catalogueSource());
}
