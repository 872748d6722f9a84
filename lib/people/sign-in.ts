import { createHash } from "node:crypto";
import { store } from "@/db/store";
import { now } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/id";
import { passwordFits } from "./password";
import {
  countSignInAttempts,
  forgetSignInAttempts,
  pruneSignInAttempts,
  recordSignInAttempt,
  userByEmail,
} from "./repository";

/** Failed tries in the window after which an address, or a source of requests, has to wait. */
const LIMITS = { email: 10, source: 100 };
const WINDOW_MS = 15 * 60_000;

export type SignIn =
  | { ok: true; userId: string; name: string; sessionVersion: number }
  | { ok: false; why: "wrong" | "rate_limited" };

/**
 * Checks an e-mail and a password. Failures are counted in the database, by address and by source, so that neither a
 * restart nor another process forgets them. Addresses are kept as digests: the table tells nobody who tried.
 */
export async function signInWithPassword(
  email: string,
  password: string,
  source: string | null,
): Promise<SignIn> {
  const at = now();
  const address = email.trim().toLowerCase();
  const keys = [
    { key: digest(`email:${address}`), limit: LIMITS.email },
    ...(source ? [{ key: digest(`source:${source}`), limit: LIMITS.source }] : []),
  ];
  // The try is counted before the password is looked at: parallel guesses cannot slip past the limit together.
  const admitted = await store().write(async (tx) => {
    await pruneSignInAttempts(tx, at - WINDOW_MS);
    for (const { key, limit } of keys) {
      if ((await countSignInAttempts(tx, key, at - WINDOW_MS)) >= limit) return false;
    }
    for (const { key } of keys) await recordSignInAttempt(tx, { id: newId(at), key, at });
    return true;
  });
  if (!admitted) return { ok: false, why: "rate_limited" };

  const user = await userByEmail(store().read, address);
  const fits = await passwordFits(user?.passwordHash ?? null, password);
  if (!user || !fits) return { ok: false, why: "wrong" };
  await store().write((tx) => forgetSignInAttempts(tx, keys[0]!.key));
  return { ok: true, userId: user.id, name: user.name, sessionVersion: user.sessionVersion };
}

const digest = (value: string) => createHash("sha256").update(value).digest("base64url");
