// Derives what runs in the browser from the full reference data: facts.json (names and numbers, for every screen)
// and provenance.json (where the proposed figures come from, for the forms). After a change of the full data:
// npx tsx lib/reference/data/slim.ts (slim.test.ts fails until then).
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EVENT_DAYS } from "../vocabulary";

type Figures = Record<string, string[]>;
type Named = { name: unknown };
type Full = {
  objectives: { kinds: Record<string, Named & { fit: object; extension: object }> };
  preparation: Record<string, Named & { figures: Figures }>;
  effort: Record<"formats" | "extras", Record<string, Named & { minutes: number }>>;
  networks: Record<string, { figures: Figures }>;
  sources: Record<
    string,
    { title: string; publisher: string | null; year: number | null; grade: string | null }
  >;
};

export function slimFacts({ objectives, preparation, effort }: Full): string {
  return print({
    objectives: mapValues(objectives.kinds, ({ name, fit, extension }) => ({
      name,
      matrix: { ...fit, ...extension },
    })),
    events: mapValues(preparation, (kind) => pick(kind, ["name", ...EVENT_DAYS])),
    formats: mapValues(effort.formats, ({ name, minutes }) => ({ name, minutes })),
    extras: mapValues(effort.extras, ({ name, minutes }) => ({ name, minutes })),
  });
}

export function slimProvenance({ networks, preparation, sources }: Full): string {
  const cadences = mapValues(networks, ({ figures }) => keysFor(figures, "cadence"));
  const events = mapValues(preparation, ({ figures }) =>
    Object.fromEntries(EVENT_DAYS.map((field) => [field, keysFor(figures, field)])),
  );
  const used = new Set(
    [cadences, SHARES, ...Object.values(events)].flatMap((fields) => Object.values(fields).flat()),
  );
  const cited = Object.entries(sources).filter(([key]) => used.has(key) && key !== "ours");
  return print({
    cadences,
    events,
    shares: SHARES,
    sources: mapValues(Object.fromEntries(cited), (source) =>
      pick(source, ["title", "publisher", "year", "grade"]),
    ),
  });
}

/** What the limits of the check that are shares were set from. */
const SHARES = { promotion: ["ours", "SMM", "HOOT", "SWM15", "RUL16", "B2C16"] };

/** A path of `figures` covers all below it, and the longest one wins. */
function keysFor(figures: Figures, path: string): string[] {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const keys = figures[at];
    if (keys !== undefined) return keys;
  }
  return [];
}

/** JSON with one entry a line, so that a diff shows which one changed. */
function print(sections: Record<string, Record<string, unknown>>): string {
  const printed = Object.entries(sections).map(([title, entries]) => {
    const lines = Object.entries(entries).map(
      ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    return `${JSON.stringify(title)}: {\n${lines.join(",\n")}\n}`;
  });
  return `{\n${printed.join(",\n")}\n}\n`;
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function pick(record: object, keys: readonly string[]): object {
  return Object.fromEntries(keys.map((key) => [key, (record as Record<string, unknown>)[key]]));
}

/** The full data, read afresh from the JSON files. */
export function readFull(): Full {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
  return {
    objectives: read("objectives.json"),
    preparation: read("preparation.json"),
    effort: read("effort.json"),
    networks: read("../../networks/data/networks.json"),
    sources: read("sources.json"),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const full = readFull();
  writeFileSync(new URL("facts.json", import.meta.url), slimFacts(full));
  writeFileSync(new URL("provenance.json", import.meta.url), slimProvenance(full));
}
