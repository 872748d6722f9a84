import { cookies } from "next/headers";
import { isTheme, THEME_COOKIE, type Theme } from "./theme";

/** Read on the server and written on <html>, so the page never flashes in the wrong colours and needs no script. */
export async function themeOfRequest(): Promise<Theme> {
  const stored = (await cookies()).get(THEME_COOKIE)?.value;
  return isTheme(stored) ? stored : "system";
}
