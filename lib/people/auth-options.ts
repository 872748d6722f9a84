import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { store } from "@/db/store";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { failure } from "@/lib/platform/failure";
import { SESSION_MS } from "@/lib/sessions/open";
import { endSession } from "@/lib/sessions/repository";
import { signInWithPassword } from "./sign-in";

/**
 * next-auth with e-mail and password and a JWT session. The token says only who, which session and of which version; all
 * three, role and membership are held against the database on each request (`session.ts`).
 */
export function authOptions(): AuthOptions {
  return {
    secret: env().secret,
    useSecureCookies: env().baseUrl.startsWith("https://"),
    session: { strategy: "jwt", maxAge: SESSION_MS / 1000 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        name: "password",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials, request) {
          const { email, password } = credentials ?? {};
          if (!isShortText(email) || !isShortText(password)) return null;
          const source = sourceOf(request.headers);
          // next-auth hands the message of a thrown error to whoever asked; null reads as a wrong pair.
          const agent = agentOf(request.headers);
          const outcome = await signInWithPassword(email, password, source, agent).catch((error) => {
            throw new Error(failure("sign-in", error).message);
          });
          if (!outcome.ok && outcome.why === "rate_limited") throw new Error("rate_limited");
          if (!outcome.ok) return null;
          const { userId: id, name, sessionVersion, sessionId } = outcome;
          return { id, name, sessionVersion, sessionId };
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        if (user) {
          token.sessionVersion = user.sessionVersion;
          token.sessionId = user.sessionId;
        }
        return token;
      },
      session({ session, token }) {
        const { sub: userId = "", sessionVersion, sessionId } = token;
        return { ...session, userId, sessionVersion, sessionId };
      },
    },
    // The cookie goes, and with it whatever copy was taken of it.
    events: {
      async signOut({ token }) {
        if (!token?.sub || !token.sessionId) return;
        const { sub, sessionId } = token;
        await store()
          .write((tx) => endSession(tx, sub, sessionId, now()))
          .catch((error) => failure("sign-out", error));
      },
    },
  };
}

/** Longer ones are nobody's, and hashing them would only keep the server busy. */
const isShortText = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= 320;

const agentOf = (headers: Record<string, unknown> | undefined): string => {
  const agent = headers?.["user-agent"];
  return typeof agent === "string" ? agent : "";
};

/** The requester's address, believed only behind a proxy that is said to set it. */
function sourceOf(headers: Record<string, unknown> | undefined): string | null {
  if (!env().trustProxy) return null;
  const forwarded = headers?.["x-forwarded-for"];
  return typeof forwarded === "string" ? (forwarded.split(",").at(-1)?.trim() ?? null) : null;
}

declare module "next-auth" {
  interface User {
    sessionVersion: number;
    sessionId: string;
  }
  interface Session {
    userId: string;
    sessionVersion: number;
    sessionId: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionVersion: number;
    sessionId: string;
  }
}
