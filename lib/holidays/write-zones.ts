import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const ZONES_FILE = path.join(import.meta.dirname, "zones.json");

/**
 * The almanac tells a zone's country only once every country of it is built, a tenth of a second that whoever asks
 * first would wait for: so it is written down. After an update of date-holidays run
 * `npx tsx lib/holidays/write-zones.ts`.
 */
export async function zonesSource(): Promise<string> {
  const found = new Map<string, string | null>();
  for (const [zone, country] of await zonesOfCountries()) found.set(zone, found.has(zone) ? null : country);
  for (const [zone, country] of Object.entries(SHARED)) found.set(zone, country);
  const clear = [...found].filter(([, country]) => country !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(clear), null, 2)}\n`;
}

/** Where small neighbours live by the clock of a larger country. */
const SHARED: Readonly<Record<string, string>> = {
  "Europe/Zurich": "CH",
  "Europe/Rome": "IT",
  "Europe/Helsinki": "FI",
  "Europe/Oslo": "NO",
  "Africa/Johannesburg": "ZA",
};

async function zonesOfCountries(): Promise<[zone: string, country: string][]> {
  const Holidays = (await import("date-holidays")).default;
  return Object.keys(new Holidays().getCountries()).flatMap((code) =>
    (new Holidays(code).getTimezones() ?? []).map((zone): [string, string] => [zone, code]),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(ZONES_FILE, await zonesSource());
}
