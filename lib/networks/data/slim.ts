// Derives facts.json from networks.json: what runs in the browser carries the figures and leaves where they come
// from behind. After a change of networks.json: npx tsx lib/networks/data/slim.ts (slim.test.ts fails until then).
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROVENANCE = ["figures", "sources", "verifiedOn"];

/** The text of facts.json: one network a line, so that a diff shows which one changed. */
export function slimNetworks(full: Record<string, Record<string, unknown>>): string {
  const lines = Object.entries(full).map(([id, entry]) => {
    const kept = Object.entries(entry).filter(([key]) => !PROVENANCE.includes(key));
    return `${JSON.stringify(id)}: ${JSON.stringify(Object.fromEntries(kept))}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const here = new URL(".", import.meta.url);
  const full = JSON.parse(readFileSync(new URL("networks.json", here), "utf8"));
  writeFileSync(new URL("facts.json", here), slimNetworks(full));
}
