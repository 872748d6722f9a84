"use server";

import { cookies } from "next/headers";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { A_YEAR } from "../preference-cookie";
import { isTheme, THEME_COOKIE, type Theme } from "./theme";

/** The colours of this browser from now on; open to signed-out visitors too. */
export async function setTheme(wished: unknown): Promise<Result<Theme>> {
  if (!isTheme(wished)) return refuse("invalid");
  (await cookies()).set(THEME_COOKIE, wished, A_YEAR);
  return ok(wished);
}
