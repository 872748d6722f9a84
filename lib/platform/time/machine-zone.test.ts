// Whoever runs this in whatever zone must get the same answers: the suite of this folder is run again under others.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const SCRIPT = `
import { addDays, dayIn, formatInstant, formatLongDay, instantToWall, monthOf, wallToInstant, weekOf } from "./lib/platform/time/index.ts";
const answers = [];
for (const day of ["2026-03-08", "2026-03-28", "2026-10-24", "2026-10-31", "2026-12-31"]) {
  for (const zone of ["UTC", "Europe/Paris", "America/New_York", "Asia/Kolkata"]) {
    for (const time of ["00:00", "01:30", "02:30", "23:30"]) {
      const { kind, at } = wallToInstant(addDays(day, 1) + "T" + time, zone);
      answers.push([kind, at, instantToWall(at, zone), dayIn(at, zone), formatInstant(at, zone, "fr")]);
    }
  }
  answers.push([weekOf(day, "monday"), monthOf(day), formatLongDay(day, "en")]);
}
console.log(JSON.stringify(answers));
`;

test("the machine's own zone plays no part", { timeout: 60_000 }, () => {
  const [utc, ...others] = ["UTC", "Europe/Paris", "America/New_York", "Pacific/Apia"].map(answersIn);
  expect(utc).toContain("ambiguous");
  for (const other of others) expect(other).toBe(utc);
});

function answersIn(zone: string): string {
  const tsx = path.join(ROOT, "node_modules/.bin/tsx");
  const { stdout, stderr } = spawnSync(tsx, ["--eval", SCRIPT], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  expect(stderr).toBe("");
  return stdout;
}
