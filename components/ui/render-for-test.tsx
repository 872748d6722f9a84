import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import type { Locale } from "@/lib/platform/i18n/locale";

/** Markup of a component in a language, with every word at hand. A missing word throws. */
export function renderIn(locale: Locale, element: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={catalogue[locale]}
      timeZone="UTC"
      onError={(error) => {
        throw error;
      }}
    >
      {element}
    </NextIntlClientProvider>,
  );
}
