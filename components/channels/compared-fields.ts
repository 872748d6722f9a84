import type { ComparedField } from "@/components/forms/conflict-notice";
import { network } from "@/lib/networks";
import type { Translator } from "@/lib/platform/i18n/translator";
import { formatDay, formatDayRange, isDay, type Locale } from "@/lib/platform/time";
import { type ChannelValues, cadenceFrom } from "./channel-values";
import { limitTexts, owedText } from "./rhythm-text";

/** How the values of a channel read beside somebody else's. */
export function comparedFields(
  t: Translator<"channels">,
  locale: Locale,
  contributors: readonly { id: string; name: string }[],
): ComparedField<ChannelValues>[] {
  const day = (text: string) => (isDay(text) ? formatDay(text, locale) : text);
  const nameOf = (id: string) => contributors.find((each) => each.id === id)?.name ?? id;
  return [
    { label: t("field.network"), show: (values) => network(values.network).name[locale] },
    { label: t("field.name"), show: ({ name }) => name },
    { label: t("group.rhythm"), show: (values) => rhythmOf(values, t) },
    { label: t("field.presence"), show: ({ presence }) => t(`presence.${presence}`) },
    { label: t("field.activeFrom"), show: ({ activeFrom }) => day(activeFrom) },
    { label: t("field.activeTo"), show: ({ activeTo }) => day(activeTo) },
    {
      label: t("field.pauses"),
      show: ({ pauses }) =>
        pauses
          .filter(({ from, to }) => isDay(from) && isDay(to))
          .map(({ from, to }) => formatDayRange(from, to, locale))
          .join(", "),
    },
    { label: t("field.monitors"), show: ({ monitors }) => monitors.map(nameOf).join(", ") },
    { label: t("field.careMinutesPerWeek"), show: ({ careMinutesPerWeek }) => careMinutesPerWeek },
    { label: t("field.usualTime"), show: ({ usualTime }) => usualTime },
    { label: t("field.timeZone"), show: ({ timeZone }) => timeZone },
  ];
}

function rhythmOf(values: ChannelValues, t: Translator<"channels">): string {
  if (values.rhythm === "network") return t("network_rhythm");
  const cadence = cadenceFrom(values);
  return [owedText(cadence, t), ...limitTexts(cadence, t)].join(" · ");
}
