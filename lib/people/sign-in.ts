import { store } from "@/db/store";
import { now } from "@/lib/platform/clock";
import { admitGuess, forgiveGuess, type Guesser } from "./guesses";
import { passwordFits } from "./password";
import { userByEmail } from "./repository";

export type SignIn =
  | { ok: true; userId: string; name: string; sessionVersion: number }
  | { ok: false; why: "wrong" | "rate_limited" };

/** Checks an e-mail and a password. `source`: whence the request came, where that is known. */
export async function signInWithPassword(
  email: string,
  password: string,
  source: string | null,
): Promise<SignIn> {
  const address = email.trim().toLowerCase();
  const guessers: Guesser[] = [{ what: "email", who: address }];
  if (source) guessers.push({ what: "source", who: source });
  const guess = await store().write((tx) => admitGuess(tx, guessers, now()));
  if (!guess) return { ok: false, why: "rate_limited" };

  const user = await userByEmail(store().read, address);
  const fits = await passwordFits(user?.passwordHash ?? null, password);
  if (!user || !fits) return { ok: false, why: "wrong" };
  await store().write((tx) => forgiveGuess(tx, guess));
  return { ok: true, userId: user.id, name: user.name, sessionVersion: user.sessionVersion };
}
