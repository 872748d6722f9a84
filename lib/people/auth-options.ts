import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/platform/env";
import { failure } from "@/lib/platform/failure";
import { signInWithPassword } from "./sign-in";

const A_MONTH = 30 * 24 * 3600;

/**
 * next-auth with e-mail and password and a JWT session. The token says only who and which session version; role,
 * membership and the version itself are read from the database on each request (`session.ts`).
 */
export function authOptions(): AuthOptions {
  return {
    secret: env().secret,
    useSecureCookies: env().baseUrl.startsWith("https://"),
    session: { strategy: "jwt", maxAge: A_MONTH },
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
          const outcome = await signInWithPassword(email, password, source).catch((error) => {
            throw new Error(failure("sign-in", error).message);
          });
          if (!outcome.ok && outcome.why === "rate_limited") throw new Error("rate_limited");
          return outcome.ok
            ? { id: outcome.userId, name: outcome.name, sessionVersion: outcome.sessionVersion }
            : null;
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        if (user) token.sessionVersion = user.sessionVersion;
        return token;
      },
      session({ session, token }) {
        return { ...session, userId: token.sub ?? "", sessionVersion: token.sessionVersion };
      },
    },
  };
}

/** Longer ones are nobody's, and hashing them would only keep the server busy. */
const isShortText = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= 320;

/** The requester's address, believed only behind a proxy that is said to set it. */
function sourceOf(headers: Record<string, unknown> | undefined): string | null {
  if (!env().trustProxy) return null;
  const forwarded = headers?.["x-forwarded-for"];
  return typeof forwarded === "string" ? (forwarded.split(",").at(-1)?.trim() ?? null) : null;
}

declare module "next-auth" {
  interface User {
    sessionVersion: number;
  }
  interface Session {
    userId: string;
    sessionVersion: number;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionVersion: number;
  }
}
