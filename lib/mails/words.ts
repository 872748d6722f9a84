import { createTranslator } from "use-intl/core";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import en from "@/messages/en/mails.json";
import fr from "@/messages/fr/mails.json";

/** Words for somebody who is not there: in their language, not in that of the request that writes to them. */
export function mailWords(locale: Locale): Translator<"mails"> {
  translators[locale] ??= createTranslator({
    locale,
    messages: { mails: { fr, en }[locale] },
    namespace: "mails",
  }) as unknown as Translator<"mails">;
  return translators[locale];
}

const translators: Partial<Record<Locale, Translator<"mails">>> = {};
