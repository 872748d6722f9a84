import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { DEMO_ACCOUNTS, seededPlan } from "@/db/seed/demo";
import { writePlan } from "@/lib/plan/write";
import { instantToMs } from "@/lib/platform/time";

const NOW = "2027-06-16T08:00:00Z";
const folder = mkdtempSync(path.join(tmpdir(), "marronnier-"));
const SETTINGS = { DATA_DIR: folder, MARRONNIER_NOW: NOW, DEMO: "1", PORT: "3000", DEMO_PASSWORD: "" };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMANDS = {
  prepare: () => import("./prepare"),
  "import-plan": () => import("./import-plan"),
  "export-plan": () => import("./export-plan"),
};
type Outcome = { status: number; stdout: string; stderr: string };

/** As from a shell, but within this process, as starting one takes seconds; `through a shell` is tested once. */
async function run(
  command: keyof typeof COMMANDS,
  args: string[] = [],
  settings: Record<string, string> = {},
): Promise<Outcome> {
  const said = { stdout: "", stderr: "" };
  vi.resetModules();
  const hear = (where: "stdout" | "stderr", end: string) => (text: unknown) => {
    said[where] += `${text}${end}`;
    return true;
  };
  vi.spyOn(console, "log").mockImplementation(hear("stdout", "\n"));
  vi.spyOn(console, "error").mockImplementation(hear("stderr", "\n"));
  vi.spyOn(process.stdout, "write").mockImplementation(hear("stdout", ""));
  vi.spyOn(process, "argv", "get").mockReturnValue(["node", command, ...args]);
  for (const [name, value] of Object.entries({ ...SETTINGS, ...settings })) vi.stubEnv(name, value);
  await (await COMMANDS[command]()).done;
  const status = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  return { status, ...said };
}
const inFolder = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

// One after the other, on one database.
describe("the command line", { timeout: 60_000 }, () => {
  const owner = DEMO_ACCOUNTS[0]!.email;
  const plan = writePlan(seededPlan(instantToMs(NOW)));

  it("prepares a demo once, and says how to sign in each time", async () => {
    const first = await run("prepare", [], { DEMO_PASSWORD: "a demo password" });
    expect(first).toMatchObject({ status: 0, stderr: "" });
    const { demo, port } = JSON.parse(first.stdout);
    expect(port).toBe(3000);
    expect(demo.password).toBe("a demo password");
    expect(demo.accounts[0]).toEqual({ email: owner, role: "owner" });
    expect(await run("prepare")).toEqual(first);
    expect(JSON.parse((await run("prepare", [], { DEMO: "0" })).stdout).demo).toBeNull();
    const shell = spawnSync(process.execPath, ["--import", "tsx", "db/cli/prepare.ts"], {
      encoding: "utf8",
      env: { ...process.env, ...SETTINGS },
    });
    expect(shell).toMatchObject(first);
  });

  it("takes a workspace out as its document, and brings it into another", async () => {
    const out = await run("export-plan", ["--workspace", "aciers-lemoine"]);
    expect(out).toEqual({ status: 0, stdout: plan, stderr: "" });
    const file = inFolder("plan.json", out.stdout);
    const target = ["--workspace", "copie", "--owner", owner.toUpperCase(), "--name", "Copie"];
    expect(await run("import-plan", [file, ...target])).toMatchObject({ status: 0, stderr: "" });
    expect((await run("export-plan", ["--workspace", "copie"])).stdout).toBe(
      plan.replace('"name": "Aciers Lemoine"', '"name": "Copie"'),
    );
    const again = await run("import-plan", [file, ...target]);
    expect(again).toMatchObject({ status: 1, stdout: "" });
    expect(again.stderr).toMatch(/"copie" already/);
  });

  it("refuses what is not a plan, naming the path, and keeps nothing", async () => {
    const file = inFolder("bad.json", plan.replace('"status": "published"', '"status": "publié"'));
    const refused = await run("import-plan", [file, "--workspace", "bad", "--owner", owner]);
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toMatch(/posts\[0\]\.status/);
    expect(await run("export-plan", ["--workspace", "bad"])).toMatchObject({
      status: 1,
      stderr: 'There is no workspace "bad"\n',
    });
  });

  it("says what is wrong with how it was called or set up", async () => {
    expect(await run("import-plan", ["--nonsense"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Usage/),
    });
    const bad = await run("prepare", [], { PORT: "many" });
    expect(bad.status).toBe(1);
    expect(bad.stderr).toMatch(/PORT: must be a port number/);
    expect(bad.stderr).not.toMatch(/ at /);
  });

  it("keeps a password of its own, for its owner's eyes, where none is set", async () => {
    const other = path.join(folder, "other");
    const { demo } = JSON.parse((await run("prepare", [], { DATA_DIR: other })).stdout);
    expect(demo.password).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/);
    expect(readFileSync(path.join(other, "demo-password"), "utf8")).toBe(`${demo.password}\n`);
    expect(existsSync(path.join(other, "marronnier.db"))).toBe(true);
  });
});
