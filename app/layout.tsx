import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LiveRegion } from "@/components/ui/live-region";
import { Toaster } from "@/components/ui/toaster";
import { Messages } from "@/lib/platform/i18n/messages";
import { themeOfRequest } from "@/lib/platform/theme/request";
import { fontVariables } from "./fonts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ui");
  return {
    title: { default: "Marronnier", template: "%s · Marronnier" },
    description: t("app.description"),
    robots: { index: false },
  };
}

/** The browser's own bars take the colour of the rail, in the theme that the page has. */
export async function generateViewport(): Promise<Viewport> {
  const theme = await themeOfRequest();
  if (theme !== "system") return { colorScheme: theme, themeColor: RAIL[theme] };
  return {
    colorScheme: "light dark",
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: RAIL.light },
      { media: "(prefers-color-scheme: dark)", color: RAIL.dark },
    ],
  };
}

const RAIL = { light: "#f6f1e9", dark: "#161210" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme] = await Promise.all([getLocale(), themeOfRequest()]);
  return (
    <html lang={locale} data-theme={theme} className={fontVariables}>
      <body>
        <Messages namespaces={[]}>
          {children}
          <Toaster />
          <LiveRegion />
        </Messages>
      </body>
    </html>
  );
}
