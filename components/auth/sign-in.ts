"use client";

import { signIn } from "next-auth/react";
import { applyPreferences } from "@/lib/people/preference-actions";
import { ok, type Result, refuse } from "@/lib/platform/result";

/** Opens the session through next-auth; what it answers is turned into a refusal like any other. */
export async function openSession(email: string, password: string): Promise<Result<null>> {
  const answer = await signIn("credentials", { email, password, redirect: false });
  if (answer?.ok && !answer.error) return ok(null);
  if (answer?.error === "rate_limited") return refuse("refused", "rate_limited");
  if (answer?.error === "CredentialsSignin") return refuse("refused", "wrong_pair");
  return refuse("unavailable", "unreachable");
}

/** As above, and this browser takes the language and colours of the profile. */
export async function openOwnSession(email: string, password: string): Promise<Result<null>> {
  const opened = await openSession(email, password);
  if (opened.ok) await applyPreferences();
  return opened;
}
