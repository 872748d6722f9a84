"use server";

import { z } from "zod";
import { setLocale } from "@/lib/platform/i18n/actions";
import { ok, type Result } from "@/lib/platform/result";
import { setTheme } from "@/lib/platform/theme/actions";
import { accountAction } from "./action";
import { updateUser } from "./repository";
import { LOCALES, type Locale, THEMES, type Theme } from "./vocabulary";

/** A choice in the menu of the frame: kept in the profile, and in this browser at once. */
export async function keepLocale(locale: Locale): Promise<Result<unknown>> {
  const kept = await storeLocale({ locale });
  return kept.ok ? setLocale(locale) : kept;
}

export async function keepTheme(theme: Theme): Promise<Result<unknown>> {
  const kept = await storeTheme({ theme });
  return kept.ok ? setTheme(theme) : kept;
}

/** After signing in: this browser takes the language and colours of the profile. */
export async function applyPreferences(): Promise<Result<unknown>> {
  const stored = await storedPreferences({});
  if (!stored.ok) return stored;
  await setLocale(stored.data.locale);
  return setTheme(stored.data.theme);
}

const storeLocale = accountAction({
  name: "account.locale",
  input: z.strictObject({ locale: z.enum(LOCALES) }),
  run: async ({ tx, who, input }) => ok(await updateUser(tx, who.id, who.version, input)),
});

const storeTheme = accountAction({
  name: "account.theme",
  input: z.strictObject({ theme: z.enum(THEMES) }),
  run: async ({ tx, who, input }) => ok(await updateUser(tx, who.id, who.version, input)),
});

const storedPreferences = accountAction({
  name: "account.preferences",
  input: z.strictObject({}),
  run: async ({ who }) => ok({ locale: who.locale, theme: who.theme }),
});
