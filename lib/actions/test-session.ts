import type { SessionClaim } from "@/lib/people/session";

/** Who calls actions in a test: nobody, until it says who. */
export const session: { claim: SessionClaim | null } = { claim: null };

/** What `vi.mock` puts in the place of `lib/people/session`: all of it, but for who is signed in. */
export async function sessionOfTest(original: () => Promise<typeof import("@/lib/people/session")>) {
  return { ...(await original()), sessionClaim: async () => session.claim };
}
