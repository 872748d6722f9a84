import { hash, verify } from "@node-rs/argon2";

/** argon2id with the parameters of OWASP's password storage advice (19 MiB, 2 passes, 1 lane). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits. Without an account it spends the same time on a decoy, so that the time of an answer does
 * not tell which addresses have an account.
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("no account has this password");
  const fits = await verify(stored ?? (await decoy), password);
  return fits && stored !== null;
}
