import { createHash } from "node:crypto";
import type { Tx } from "@/db/store";
import { newId } from "@/lib/platform/id";
import {
  countSignInAttempts,
  forgetSignInAttempt,
  forgetSignInAttempts,
  pruneSignInAttempts,
  recordSignInAttempt,
} from "./repository";

/** Guesses in the window after which an address, a source of requests, or somebody signed in has to wait. */
const MOST = { email: 10, source: 100, account: 10 };
const WINDOW_MS = 15 * 60_000;

export type Guesser = { what: keyof typeof MOST; who: string };
/** What was counted, to be taken back when the guess turns out right. */
export type Guess = readonly { what: keyof typeof MOST; key: string; id: string }[];

/**
 * Counts a guess at a password before it is looked at, so that guesses sent together cannot slip past the limit together;
 * null: there were too many. Counted in the database, so that neither a restart nor another process forgets them, and
 * under digests: the table tells nobody who tried. `at`: UTC milliseconds.
 */
export async function admitGuess(tx: Tx, guessers: readonly Guesser[], at: number): Promise<Guess | null> {
  await pruneSignInAttempts(tx, at - WINDOW_MS);
  const guess = guessers.map(({ what, who }) => ({ what, key: digest(`${what}:${who}`), id: newId() }));
  for (const { what, key } of guess)
    if ((await countSignInAttempts(tx, key, at - WINDOW_MS)) >= MOST[what]) return null;
  for (const { key, id } of guess) await recordSignInAttempt(tx, { id, key, at });
  return guess;
}

/** It was right: whose password it is begins anew, the source has this one less against it. */
export async function forgiveGuess(tx: Tx, guess: Guess): Promise<void> {
  for (const { what, key, id } of guess)
    await (what === "source" ? forgetSignInAttempt(tx, id) : forgetSignInAttempts(tx, key));
}

const digest = (value: string) => createHash("sha256").update(value).digest("base64url");
