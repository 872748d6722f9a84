import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { setLocale } from "@/lib/platform/i18n/actions";
import { LOCALES } from "@/lib/platform/i18n/locale";
import { Wordmark } from "./logo";

/** The page of those who are not in yet: sign in, sign up, invitation. It is the <main>. */
export async function AuthCard({
  title,
  lead,
  footer,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  /** Under the card: the way to the other page. */
  footer?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col items-center px-4 py-8 sm:pt-[14dvh]">
      <div className="mb-7">
        <Wordmark />
      </div>
      <main className="w-full max-w-96 rounded-lg border border-line bg-surface px-5 py-6 shadow-card sm:px-7">
        <h1 className="font-display font-semibold text-xl">{title}</h1>
        {lead && <p className="mt-1 text-ink-2 text-sm">{lead}</p>}
        <div className="mt-5">{children}</div>
      </main>
      {footer && <div className="mt-5 text-center text-ink-2 text-sm">{footer}</div>}
      <LanguageSwitch />
    </div>
  );
}

/** Plain forms: they work before any script has come. */
async function LanguageSwitch() {
  const [t, current] = await Promise.all([getTranslations("shell"), getLocale()]);
  return (
    <section aria-label={t("language.label")} className="mt-auto flex gap-1 pt-8 text-xs">
      {LOCALES.map((locale) => (
        <form
          key={locale}
          action={async () => {
            "use server";
            await setLocale(locale);
          }}
        >
          <button
            type="submit"
            lang={locale}
            aria-pressed={locale === current}
            className={classes(
              "rounded-sm px-2 py-1 pointer-coarse:min-h-11",
              locale === current ? "font-semibold text-ink" : "text-ink-2 hover:bg-hover",
            )}
          >
            {t(`language.${locale}`)}
          </button>
        </form>
      ))}
    </section>
  );
}
