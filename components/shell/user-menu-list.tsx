"use client";

import { LogOut, UserRound } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import {
  Menu,
  MenuContent,
  MenuItem,
  MenuLabel,
  MenuRadioGroup,
  MenuRadioItem,
  MenuSeparator,
  MenuTrigger,
} from "@/components/ui/dropdown-menu";
import { toast } from "@/components/ui/toaster";
import { isLocale, LOCALES } from "@/lib/platform/i18n/locale";
import type { Result } from "@/lib/platform/result";
import { isTheme, THEMES } from "@/lib/platform/theme/theme";
import { USER_BUTTON, UserFace, type UserMenuProps } from "./user-menu";

/** Fetched when asked for, hence open from the start. */
export function UserMenuList({ view, preferences, side }: UserMenuProps) {
  const t = useTranslations("shell");
  const { user } = view;
  const keep = useKeep();
  return (
    <Menu defaultOpen>
      <MenuTrigger className={USER_BUTTON}>
        <UserFace user={user} />
      </MenuTrigger>
      <MenuContent side={side} align="end" className="w-60">
        <div className="px-2 pt-1.5 pb-2">
          <p className="truncate font-semibold text-sm">{user.name}</p>
          <p className="truncate text-ink-2 text-xs">{user.email}</p>
        </div>
        <MenuSeparator />
        <MenuLabel id="menu-language">{t("language.label")}</MenuLabel>
        <MenuRadioGroup
          aria-labelledby="menu-language"
          value={user.locale}
          onValueChange={(value) => isLocale(value) && keep(() => preferences.setLocale(value))}
        >
          {LOCALES.map((locale) => (
            <MenuRadioItem key={locale} value={locale} lang={locale}>
              {t(`language.${locale}`)}
            </MenuRadioItem>
          ))}
        </MenuRadioGroup>
        <MenuLabel id="menu-theme">{t("theme.label")}</MenuLabel>
        <MenuRadioGroup
          aria-labelledby="menu-theme"
          value={user.theme}
          onValueChange={(value) => isTheme(value) && keep(() => preferences.setTheme(value))}
        >
          {THEMES.map((theme) => (
            <MenuRadioItem key={theme} value={theme}>
              {t(`theme.${theme}`)}
            </MenuRadioItem>
          ))}
        </MenuRadioGroup>
        <MenuSeparator />
        <MenuItem asChild>
          <Link href={`/w/${view.workspace.slug}/profile`}>
            <UserRound aria-hidden="true" />
            {t("user.profile")}
          </Link>
        </MenuItem>
        <MenuItem icon={<LogOut aria-hidden="true" />} onSelect={leave}>
          {t("user.signOut")}
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}

/** The page renders anew by itself once the action has set its cookie; only a failure needs words. */
function useKeep() {
  const t = useTranslations("shell");
  const [, start] = useTransition();
  return (save: () => Promise<Result<unknown>>) =>
    start(async () => {
      const result = await save().catch(() => null);
      if (!result?.ok) toast({ title: t("user.failed"), tone: "bad" });
    });
}

/** next-auth's browser half is fetched only by those who leave. */
async function leave() {
  const { signOut } = await import("next-auth/react");
  await signOut({ callbackUrl: "/sign-in" });
}
