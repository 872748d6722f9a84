import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { environment, PASSWORD } from "./settings";

/** `demo`: the demo workspace and, in another workspace, somebody who is no member of it. `empty`: nobody yet. */
export type Template = "demo" | "empty";

/**
 * Makes both data folders once, by the commands that `npm start` uses; every server under test gets its own copy.
 * Other processes find them through the environment. Answers how to remove them.
 */
export function makeTemplates(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "marronnier-templates-"));
  process.env.MARRONNIER_TEMPLATES = folder;
  run("db/cli/prepare.ts", { DATA_DIR: path.join(folder, "demo"), DEMO: "1", DEMO_PASSWORD: PASSWORD });
  run("e2e/server/add-outsider.ts", { DATA_DIR: path.join(folder, "demo") });
  run("db/cli/prepare.ts", { DATA_DIR: path.join(folder, "empty"), DEMO: "0" });
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A fresh data folder; whoever asks removes it. */
export function copyOf(template: Template): string {
  const folder = mkdtempSync(path.join(tmpdir(), `marronnier-${template}-`));
  cpSync(path.join(process.env.MARRONNIER_TEMPLATES!, template), folder, { recursive: true });
  return folder;
}

function run(script: string, settings: Record<string, string>): void {
  const { status, stderr } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", script], {
    encoding: "utf8",
    env: environment(settings),
  });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
}
