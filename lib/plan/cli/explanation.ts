import { createTranslator } from "use-intl/core";
import { list } from "@/lib/flags/quantities";
import { translatorOf as flagWords } from "@/lib/flags/terminal";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import { limitText } from "@/lib/tuning/words";
import en from "@/messages/en/rules.json";
import fr from "@/messages/fr/rules.json";
import type { RuleId } from "../flag";
import { RULE_FACTS } from "../rule-facts";
import { DEFAULT_LIMITS } from "../vocabulary";

/** What a rule says, why, how grave it is, whom it concerns, and its limits. */
export function explanation(rule: RuleId, locale: Locale): string {
  const t: Translator<"rules"> = rulesTranslator(locale);
  const words: Translator<"flags"> = flagWords(locale);
  const { severities, concerns, limits, source } = RULE_FACTS[rule];
  const figures = limits.map((limit) =>
    t("explain.byDefault", {
      name: t(`limit.${limit}`),
      value: limitText(limit, DEFAULT_LIMITS[limit], t, locale),
      key: limit,
    }),
  );
  return [
    `${t(`rule.${rule}.name`)} · ${rule}`,
    "",
    t(`rule.${rule}.says`),
    words(`rule.${rule}.why`),
    "",
    t("severities", {
      list: list(
        severities.map((severity) => t(`severity.${severity}`)),
        locale,
      ),
    }),
    t("concerns", { whom: t(`whom.${concerns}`) }),
    ...(source ? [t(`source.${source}`)] : []),
    ...figures,
  ].join("\n");
}

function rulesTranslator(locale: Locale): Translator<"rules"> {
  const messages = { rules: { fr, en }[locale] };
  return createTranslator({ locale, messages, namespace: "rules" }) as unknown as Translator<"rules">;
}
