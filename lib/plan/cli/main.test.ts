// The command as people and scripts meet it: a process with arguments, three streams and an exit code.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkPlan } from "../check";
import { readPlan } from "../read";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const CASES = path.join(ROOT, "lib/plan/cases");
const folder = mkdtempSync(path.join(tmpdir(), "check-"));

type Outcome = { code: number | null; stdout: string; stderr: string };

describe.concurrent("npm run --silent check --", { timeout: 60_000 }, () => {
  test("--json prints the flags and nothing else; 1: some are errors", async () => {
    const file = path.join(CASES, "02-over-posting.json");
    const { plan, flags } = caseIn(file);
    const { code, stdout, stderr } = await check([given("over.json", plan), "--json"]);
    expect(stdout).toBe(`${JSON.stringify({ flags: flagsOf(plan) })}\n`);
    expect(JSON.parse(stdout).flags).toEqual(flags);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });

  test("0: warnings are no errors, and people are told in their language", async () => {
    const file = given("pause.json", caseIn(path.join(CASES, "03-over-posting-pause.json")).plan);
    const french = await check([file, "--lang", "fr"]);
    expect(french.code).toBe(0);
    expect(french.stdout).toContain("Aciers Lemoine · du 2 au 29 novembre 2026");
    expect(french.stdout).toContain("2 alertes\u00a0: 0 erreur, 2 avertissements, 0 remarque.");
    const english = await check([file, "--lang=en"]);
    expect(english.stdout).toContain("2 flags: 0 errors, 2 warnings, 0 remarks.");
  });

  test("nothing to say is said", async () => {
    const file = given("quiet.json", caseIn(path.join(CASES, "01-nothing-to-say.json")).plan);
    expect((await check([file, "--lang", "fr"])).stdout).toContain("Rien à signaler.");
  });

  test("2: what is not a plan, with the path of every fault, in both languages", async () => {
    const { plan } = caseIn(path.join(CASES, "01-nothing-to-say.json"));
    const broken = structuredClone(plan) as { posts: { publications: object[] }[]; period: object };
    broken.period = { from: "2026-02-30", to: "2026-03-01" };
    broken.posts[0]!.publications[0] = { id: "q", channel: "nowhere", at: "2026-11-02T09:00" };
    const file = given("broken.json", broken);
    const english = await check([file, "--json", "--lang", "en"]);
    expect(english).toMatchObject({ code: 2, stdout: "" });
    expect(english.stderr).toContain(`${file}: not a valid plan, 2 faults:`);
    expect(english.stderr).toContain('period.from: is not a date (YYYY-MM-DD): "2026-02-30"');
    expect(english.stderr).toContain('posts[0].publications[0].channel: publication "q" names "nowhere"');
    const french = await check([file, "--lang", "fr"]);
    expect(french.stderr).toContain('posts[0].publications[0].channel: publication "q" renvoie à');
  });

  test("--stdin answers each plan on a line of its own and keeps on after a bad one", async () => {
    const { plan } = caseIn(path.join(CASES, "03-over-posting-pause.json"));
    // A line separator inside a text is no end of line.
    const odd = { ...(plan as object), workspace: { name: "a\u2028b", timeZone: "UTC" } };
    const lines = [JSON.stringify(plan), '{"format":', "", JSON.stringify(odd), '{"zork":1}'];
    const { code, stdout, stderr } = await check(["--stdin", "--lang", "en"], lines.join("\n"));
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toEqual([
      { flags: flagsOf(plan) },
      { errors: [{ path: "", message: "stdin: is not JSON, line 2, column 11." }] },
      { flags: flagsOf(odd) },
      { errors: expect.arrayContaining([{ path: "zork", message: "is not a key of the plan format" }]) },
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("line 5: not a valid plan, 4 faults:\n  zork: is not a key of the plan format");
  });

  test("--stdin says 1 for errors and 0 for none", async () => {
    const over = JSON.stringify(caseIn(path.join(CASES, "02-over-posting.json")).plan);
    const quiet = JSON.stringify(caseIn(path.join(CASES, "01-nothing-to-say.json")).plan);
    expect((await check(["--stdin"], `${quiet}\n${over}\n${quiet}\n`)).code).toBe(1);
    expect((await check(["--stdin"], `${quiet}\r\n${quiet}`)).code).toBe(0);
  });

  test.each([
    [["missing.json"], "missing.json: there is no such file."],
    [[folder], "is a folder, not a file."],
    [[], "Name the plan to check, or give --stdin."],
    [["a.json", "b.json"], "One plan at a time: 2 files were named."],
    [["a.json", "--stdin"], "Name a file or give --stdin, not both."],
    [["a.json", "--jsno"], "--jsno is not an option of this command. Did you mean --json?"],
    [["a.json", "--lang", "de"], "--lang takes one of fr, en, not de."],
    [["a.json", "--format", "xml"], "--format takes one of text, json, github, not xml."],
    [["a.json", "--format"], "--format takes one of text, json, github."],
    [["a.json", "--json", "--format", "github"], "Give --json or --format github, not both."],
    [["a.json", "--min-severity", "grave"], "--min-severity takes one of error, warning, info, not grave."],
    [["a.json", "--rule", "cadence.silense"], "no rule cadence.silense. Did you mean cadence.silence?"],
    [["a.json", "--rule"], "--rule takes the id of a rule, such as cadence.silence."],
    [["--explain", "overload"], "--explain: there is no rule overload. Did you mean load.overload?"],
    [[given("empty.json", "")], "is empty."],
    [[given("comma.json", '{\n  "format": "x",\n}')], "is not JSON, line 3, column 1."],
    [[given("latin.json", Buffer.from('{"a":"\xe9"}', "latin1"))], "is not UTF-8 text."],
    [["--stdin"], "Standard input holds no plan: one a line is expected."],
  ])("%j: a sentence, no stack, exit 2", async (args, sentence) => {
    // First, so that it is not taken for the value of an option that lacks its own.
    const english = args.includes("--lang") ? args : ["--lang", "en", ...args];
    const { code, stdout, stderr } = await check(english as string[], "");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test("--rule and --min-severity: only these, in what is printed and in the exit code", async () => {
    const { plan } = caseIn(path.join(CASES, "02-over-posting.json"));
    const file = given("narrow.json", plan);
    const rules = ["--rule", "cadence.silence", "--rule=cadence.over-posting"];
    const both = await check([file, "--json", ...rules, "--min-severity", "error"]);
    expect(JSON.parse(both.stdout).flags).toEqual(
      flagsOf(plan).filter(({ severity }) => severity === "error"),
    );
    expect(both.code).toBe(1);
    const quiet = await check([file, "--format", "json", "--rule", "cadence.silence"]);
    expect(quiet).toEqual({ code: 0, stdout: '{"flags":[]}\n', stderr: "" });
  });

  test("--format github: a line a cause, with nothing that would end it early", async () => {
    const { plan } = caseIn(path.join(CASES, "02-over-posting.json"));
    const odd = structuredClone(plan) as { channels: { name: string }[] };
    odd.channels[0]!.name = "50 %, a:b\n::error::no";
    const file = given("odd,name.json", odd);
    const { code, stdout, stderr } = await check([file, "--format", "github", "--lang", "en"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.slice(0, line.indexOf(" ")))).toEqual([
      "::error",
      "::warning",
      "::warning",
    ]);
    expect(lines[0]).toContain(
      `file=${file.replace(",", "%2C")},title=50 %25%2C a%3Ab %3A%3Aerror%3A%3Ano%3A 5 publications in week 46::`,
    );
    expect(lines[0]).toContain("%0Acadence.over-posting");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });

  test("--format github: a line a fault of what is no plan", async () => {
    const file = given("absurd.json", {
      ...(caseIn(path.join(CASES, "01-nothing-to-say.json")).plan as object),
      today: "0001-01-01",
      objectives: [{ id: "o", name: "O", kind: "custom", weight: 3 }],
      posts: [
        {
          id: "p",
          title: "P",
          status: "draft",
          assignments: [{ contributor: "zoe", role: "author", minutes: -5 }],
        },
      ],
    });
    const { code, stdout } = await check([file, "--format", "github", "--lang", "en"]);
    const title = `${file}%3A not a valid plan%2C 4 faults%3A`;
    expect(stdout.trimEnd().split("\n")).toEqual(
      [
        'today: is before 1900: "0001-01-01"',
        "objectives[0].weight: must be between 0 and 1, not 3",
        "posts[0].assignments[0].minutes: must be at least 0, not -5",
        'posts[0].assignments[0].contributor: post "p" names "zoe", which is not among the contributors',
      ].map((fault) => `::error file=${file},title=${title}::${fault}`),
    );
    expect(code).toBe(2);
  });

  test("--format github with --stdin names the line", async () => {
    const over = JSON.stringify(caseIn(path.join(CASES, "02-over-posting.json")).plan);
    const { stdout } = await check(["--stdin", "--format", "github", "--lang", "en"], `\n${over}\n{`);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toContain("::error file=stdin,line=2,title=");
    expect(lines.at(-1)).toContain("::error file=stdin,line=3,title=stdin%3A is not JSON");
  });

  test("what follows from a cause stands under it", async () => {
    const { plan } = caseIn(path.join(CASES, "07-over-day.json"));
    const text = (await check([given("day.json", plan), "--lang", "en"])).stdout;
    const whole = (await check([given("day.json", plan), "--json"])).stdout;
    expect(JSON.parse(whole).flags).toHaveLength(flagsOf(plan).length);
    expect(text).toContain("Page LinkedIn: 3 publications on Wednesday 4 November");
  });

  test.each(["fr", "en"] as const)("--explain tells each rule in %s, without a plan", async (lang) => {
    const { code, stdout, stderr } = await check(["--explain", "mix.promotional", "--lang", lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").map((line) => line.replace(/\s/g, " "))).toEqual(EXPLAINED[lang]);
  });

  test.each([
    ["closed", "[".repeat(100_000) + "]".repeat(100_000)],
    ["open", "[".repeat(100_000)],
    ["of objects", '{"a":'.repeat(100_000)],
    ["in a plan", `{"format":"marronnier/plan@1","posts":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
  ])("brackets 100,000 deep, %s: refused, never a crash", async (name, text) => {
    const { code, stdout, stderr } = await check([given(`deep ${name}.json`, text), "--lang", "en"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/is not JSON|not a valid plan/);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|RangeError/);
  });

  test("--help", async () => {
    const { code, stdout } = await check(["--help", "--lang", "fr"]);
    expect(code).toBe(0);
    expect(stdout).toContain('affiche {"flags":[…]} au lieu d’un texte');
  });

  test("a reader that stops reading is no failure", async () => {
    const line = JSON.stringify(caseIn(path.join(CASES, "01-nothing-to-say.json")).plan);
    const child = start(["--stdin"]);
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.on("error", () => {});
    for (let count = 0; count < 2000; count++) child.stdin.write(`${line}\n`);
    child.stdin.end();
    const stderr = read(child.stderr);
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr: await stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("what a terminal would obey is not passed on", async () => {
    const { plan } = caseIn(path.join(CASES, "02-over-posting.json"));
    const evil = { ...(plan as object), workspace: { name: "\u001b[2J\u202eevil", timeZone: "UTC" } };
    const { stdout } = await check([given("evil.json", evil)]);
    expect(stdout).toContain("evil");
    expect(["\u001b", "\u202e"].filter((sign) => stdout.includes(sign))).toEqual([]);
  });
});

const EXPLAINED = {
  fr: [
    "Un mois promotionnel · mix.promotional",
    "",
    "Dans le mois, la part des publications promotionnelles dépasse la limite.",
    "On suit une marque pour ce qu’elle apporte, rarement pour ses offres.",
    "",
    "Gravité : avertissement",
    "Pour : qui tient le calendrier",
    "Publications promotionnelles : 20 % (par défaut ; « promotionShare » dans workspace.limits)",
    "Publications qu’il faut pour juger un mois : 8 publications (par défaut ; « sampleSize » dans workspace.limits)",
    "",
  ],
  en: [
    "A promotional month · mix.promotional",
    "",
    "In a month, the share of promotional publications is above the limit.",
    "People follow a brand for what it gives, seldom for its offers.",
    "",
    "Severity: warning",
    "For: whoever plans the calendar",
    "Promotional publications: 20% (default; “promotionShare” in workspace.limits)",
    "Fewest publications for a month to be judged: 8 publications (default; “sampleSize” in workspace.limits)",
    "",
  ],
};

function caseIn(file: string): { plan: unknown; flags: unknown } {
  return JSON.parse(readFileSync(file, "utf8"));
}

function flagsOf(document: unknown) {
  const reading = readPlan(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return checkPlan(reading.plan);
}

function given(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(
    file,
    typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
  return file;
}

async function check(args: string[], input?: string): Promise<Outcome> {
  const child = start(args);
  child.stdin.on("error", () => {});
  child.stdin.end(input ?? "");
  const [stdout, stderr, code] = await Promise.all([
    read(child.stdout),
    read(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  return { code, stdout, stderr };
}

function start(args: string[]) {
  const tsx = path.join(ROOT, "node_modules/.bin/tsx");
  return spawn(tsx, [path.join(ROOT, "lib/plan/cli/main.ts"), ...args], { cwd: ROOT });
}

async function read(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
