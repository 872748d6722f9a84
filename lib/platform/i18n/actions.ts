"use server";

import { cookies } from "next/headers";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { A_YEAR } from "../preference-cookie";
import { isLocale, LOCALE_COOKIE, type Locale } from "./locale";

/**
 * The language of this browser from now on; open to signed-out visitors too, who read the sign-in page.
 * Sign-in calls it with the person's stored language, so the profile wins over the browser.
 */
export async function setLocale(wished: unknown): Promise<Result<Locale>> {
  if (!isLocale(wished)) return refuse("invalid");
  (await cookies()).set(LOCALE_COOKIE, wished, A_YEAR);
  return ok(wished);
}
