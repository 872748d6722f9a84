import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BadSettings, readEnv } from "./env";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "marronnier-env-"));
});
afterEach(() => {
  chmodSync(dir, 0o700);
  rmSync(dir, { recursive: true });
});

const SECRET = "a".repeat(32);
const given = (more: Record<string, string> = {}) => readEnv({ DATA_DIR: dir, AUTH_SECRET: SECRET, ...more });

test("nothing need be set", () => {
  expect(readEnv({ DATA_DIR: dir })).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    baseUrl: "http://localhost:3000",
    databaseUrl: `file:${path.join(dir, "marronnier.db")}`,
    demo: true,
    demoPassword: null,
    fixedNow: null,
    trustProxy: false,
    smtpUrl: null,
    mailFrom: null,
    jobs: true,
  });
});

test("a mail server is told where mails come from, and its password stays out of what is said", () => {
  const smtp = "smtps://ines:geheim@mail.example.org";
  expect(given({ SMTP_URL: smtp, MAIL_FROM: "Équipe <a@b.example>", JOBS: "0" })).toMatchObject({
    smtpUrl: smtp,
    mailFrom: "Équipe <a@b.example>",
    jobs: false,
  });
  const faults: Record<string, string>[] = [
    { SMTP_URL: smtp },
    { SMTP_URL: "https://ines:geheim@mail.example.org", MAIL_FROM: "a@b.example" },
    { SMTP_URL: smtp, MAIL_FROM: "a@b.example\r\nBcc: c@d.example" },
    { SMTP_URL: smtp, MAIL_FROM: "nobody" },
  ];
  for (const faulty of faults) {
    expect(() => given(faulty)).toThrow(BadSettings);
    expect(() => given(faulty)).not.toThrow(/geheim/);
  }
});

test("what is set to nothing counts as not set", () => {
  expect(given({ PORT: "", PUBLIC_URL: "", DEMO: "", MARRONNIER_NOW: "" })).toMatchObject({
    port: 3000,
    demo: true,
    fixedNow: null,
  });
});

test.each<[Record<string, string>, object]>([
  [{ PORT: "8080" }, { port: 8080, baseUrl: "http://localhost:8080" }],
  [{ PUBLIC_URL: "https://calendar.example.org/" }, { baseUrl: "https://calendar.example.org" }],
  [{ PUBLIC_URL: "http://192.168.1.4:8080" }, { baseUrl: "http://192.168.1.4:8080" }],
  [{ DEMO: "0" }, { demo: false }],
  [
    { DEMO: "false", TRUST_PROXY: "true" },
    { demo: false, trustProxy: true },
  ],
  [{ DATABASE_URL: "file:elsewhere.db" }, { databaseUrl: "file:elsewhere.db" }],
  [{ DATABASE_URL: "/var/lib/marronnier.db" }, { databaseUrl: "/var/lib/marronnier.db" }],
  [{ MARRONNIER_NOW: "2026-11-09T08:00:00Z" }, { fixedNow: "2026-11-09T08:00:00Z" }],
])("%j", (settings, read) => {
  expect(given(settings)).toMatchObject(read);
});

describe("what cannot be used is said by name", () => {
  test.each<[string, string]>([
    ["PORT", "0"],
    ["PORT", "70000"],
    ["PORT", "3000x"],
    ["PORT", "80.5"],
    ["PUBLIC_URL", "calendar.example.org"],
    ["PUBLIC_URL", "javascript:alert(1)"],
    // next-auth takes a path of it for the place of its own routes, and nobody could sign in.
    ["PUBLIC_URL", "https://example.org/calendar"],
    ["PUBLIC_URL", "https://example.org/?x=1"],
    ["PUBLIC_URL", "https://me:secret@example.org"],
    ["DATABASE_URL", "postgres://localhost/marronnier"],
    ["DEMO", "yes"],
    ["DEMO_PASSWORD", "short"],
    ["AUTH_SECRET", "a".repeat(31)],
    ["MARRONNIER_NOW", "2026-11-09"],
    ["TRUST_PROXY", "2"],
  ])("%s=%s", (name, value) => {
    expect(() => given({ [name]: value })).toThrow(BadSettings);
    expect(() => given({ [name]: value })).toThrow(new RegExp(`^ {2}${name}: must`, "m"));
  });

  test("all at once, and none of them by its value", () => {
    const secret = "hunter2";
    const both = () => given({ PORT: "x", AUTH_SECRET: secret });
    expect(both).toThrow(/PORT: .*\n.*AUTH_SECRET: /);
    expect(both).not.toThrow(secret);
  });
});

describe("the secret", () => {
  const file = () => path.join(dir, "secret");
  const made = () => readEnv({ DATA_DIR: dir }).secret;

  test("is made once, kept for the next start, and readable by its owner alone", () => {
    const secret = made();
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(made()).toBe(secret);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  test("is not made where one is given", () => {
    expect(given().secret).toBe(SECRET);
    expect(existsSync(file())).toBe(false);
  });

  // With an empty one, anybody could sign a session.
  test.each(["", "\n", "half a sec"])("kept as %j is refused, and left alone", (kept) => {
    writeFileSync(file(), kept);
    expect(made).toThrow(BadSettings);
    expect(made).toThrow(file());
    expect(readFileSync(file(), "utf8")).toBe(kept);
  });

  test("that cannot be kept is said in a sentence", () => {
    const under = path.join(dir, "a-file");
    writeFileSync(under, "");
    expect(() => readEnv({ DATA_DIR: under })).toThrow(BadSettings);
    expect(() => readEnv({ DATA_DIR: under })).toThrow(/DATA_DIR/);
  });
});
