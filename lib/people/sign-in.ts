import { store } from "@/db/store";
import { now } from "@/lib/platform/clock";
import { openSession } from "@/lib/sessions/open";
import { admitGuess, forgiveGuess, type Guesser } from "./guesses";
import { passwordFits } from "./password";
import { userByEmail } from "./repository";

export type SignIn =
  | { ok: true; userId: string; name: string; sessionVersion: number; sessionId: string }
  | { ok: false; why: "wrong" | "rate_limited" };

/**
 * Checks an e-mail and a password, and opens a session. `source`: whence the request came, where that is known; `agent`:
 * what the browser says it is.
 */
export async function signInWithPassword(
  email: string,
  password: string,
  source: string | null,
  agent = "",
): Promise<SignIn> {
  const address = email.trim().toLowerCase();
  const guessers: Guesser[] = [{ what: "email", who: address }];
  if (source) guessers.push({ what: "source", who: source });
  const guess = await store().write((tx) => admitGuess(tx, guessers, now()));
  if (!guess) return { ok: false, why: "rate_limited" };

  const user = await userByEmail(store().read, address);
  const fits = await passwordFits(user?.passwordHash ?? null, password);
  if (!user || !fits) return { ok: false, why: "wrong" };
  const { id: userId, name, sessionVersion } = user;
  const session = await store().write(async (tx) => {
    await forgiveGuess(tx, guess);
    return openSession(tx, userId, agent, now());
  });
  return { ok: true, userId, name, sessionVersion, sessionId: session.id };
}
