import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/**
 * The settings, read and validated once. Everything has a safe default: a fresh clone starts with none of them set.
 * `env()` throws `BadSettings`, whose message names every setting at fault and what it should look like.
 */
export interface Env {
  port: number;
  /** The address to listen on; 127.0.0.1 serves this machine only, 0.0.0.0 everyone who can reach it. */
  host: string;
  /** Public address of this server, without a slash at its end. Absolute links and cookies come from it alone. */
  baseUrl: string;
  dataDir: string;
  databaseUrl: string;
  demo: boolean;
  demoPassword: string | null;
  secret: string;
  /** Fixed instant (ISO, UTC) for journeys and demonstrations; null: the real clock. */
  fixedNow: string | null;
  /** Believe X-Forwarded-For: only behind a proxy that sets it. */
  trustProxy: boolean;
  /** Where mails are handed over, "smtps://user:password@host"; null: they stay in the outbox. A secret: never log it. */
  smtpUrl: string | null;
  /** Who mails come from, "Marronnier <calendar@example.org>"; there is one wherever there is a server for them. */
  mailFrom: string | null;
  /** Whether this process does the work that waits (mails, digests, reminders). */
  jobs: boolean;
}

export class BadSettings extends Error {}

const flag = (byDefault: boolean) =>
  z
    .enum(["0", "1", "true", "false"], { error: "must be 1 or 0" })
    .optional()
    .transform((value) => (value === undefined ? byDefault : value === "1" || value === "true"));

/** Characters. */
const SECRET_MIN = 32;

const settings = z.object({
  PORT: z.coerce
    .number({ error: "must be a port number" })
    .int("must be a whole number")
    .min(1, "must be from 1 to 65535")
    .max(65535, "must be from 1 to 65535")
    .default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://calendar.example.org" })
    // next-auth takes a path of it for the place of its own routes, and nobody could sign in.
    .refine(isBareOrigin, "must be an address without a path, such as https://calendar.example.org")
    .optional(),
  DATA_DIR: z.string().min(1).default("data"),
  DATABASE_URL: z
    .string()
    .regex(
      /^file:.+|^[^:]+$|^\/.*$/,
      "must be a SQLite file such as file:data/marronnier.db (PostgreSQL is not served yet)",
    )
    .optional(),
  DEMO: flag(true),
  DEMO_PASSWORD: z.string().min(10, "must have at least 10 characters").optional(),
  AUTH_SECRET: z.string().min(SECRET_MIN, `must have at least ${SECRET_MIN} characters`).optional(),
  MARRONNIER_NOW: z.iso.datetime({ error: "must be an instant such as 2026-11-09T08:00:00Z" }).optional(),
  TRUST_PROXY: flag(false),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: "must be an address such as smtps://user:password@mail.example.org",
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      "must be a sender such as Marronnier <calendar@example.org>",
    )
    .optional(),
  JOBS: flag(true),
});

function isBareOrigin(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.href === `${url.origin}/`;
}

let read: Env | undefined;

export function env(): Env {
  read ??= readEnv(process.env);
  return read;
}

/** Pure but for the secret file; exported for its tests. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const named = Object.fromEntries(
    Object.keys(settings.shape).map((key) => [key, source[key] === "" ? undefined : source[key]]),
  );
  const parsed = settings.safeParse(named);
  if (!parsed.success) {
    throw unusable(...parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const value = parsed.data;
  if (value.SMTP_URL && !value.MAIL_FROM)
    throw unusable("MAIL_FROM: must be given with SMTP_URL, such as Marronnier <calendar@example.org>");
  return {
    port: value.PORT,
    host: value.HOST,
    baseUrl: (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ""),
    dataDir: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL ?? `file:${path.join(value.DATA_DIR, "marronnier.db")}`,
    demo: value.DEMO,
    demoPassword: value.DEMO_PASSWORD ?? null,
    secret: value.AUTH_SECRET ?? keptSecret(value.DATA_DIR),
    fixedNow: value.MARRONNIER_NOW ?? null,
    trustProxy: value.TRUST_PROXY,
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM ?? null,
    jobs: value.JOBS,
  };
}

/** Without AUTH_SECRET one is made on first use and kept beside the database, readable by its owner only. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, "secret");
  try {
    if (!existsSync(file)) makeSecret(file);
    const secret = readFileSync(file, "utf8").trim();
    if (secret.length >= SECRET_MIN) return secret;
  } catch (error) {
    throw unusable(`DATA_DIR: must be a folder in which ${file} can be kept (${(error as Error).message})`);
  }
  // Half written, or emptied: with such a secret anybody could sign a session.
  throw unusable(
    `DATA_DIR: must hold a whole secret in ${file}, or none: delete it, and everybody signs in again`,
  );
}

/** Of two processes that begin together, one must not write over the other's. */
function makeSecret(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
}

const unusable = (...faults: string[]) =>
  new BadSettings(
    `These settings cannot be used:\n${faults.map((fault) => `  ${fault}`).join("\n")}\nThe README lists all of them.`,
  );

/** Which database the schema is built for. Read on its own: the schema is loaded before, and without, the other settings. */
export function databaseDialect(): "sqlite" | "postgres" {
  return /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? "") ? "postgres" : "sqlite";
}
