import { useFormatter, useLocale, useTranslations } from "next-intl";
import { duration, list } from "@/lib/flags/quantities";
import type { Network } from "@/lib/plan/vocabulary";
import type { Reason } from "@/lib/start/advice/reasons";
import type { NetworksView } from "@/lib/start/networks/view";
import { shortName } from "./network-values";

export type Tone = "good" | "plain" | "bad";

/** Speaks for the network, against it, or neither. */
export function toneOf(reason: Reason): Tone {
  switch (reason.kind) {
    case "objective":
      return reason.fit === "caution" ? "bad" : "good";
    case "market":
      return reason.standing === "weak" ? "bad" : "good";
    case "age":
      return reason.fits ? "good" : "bad";
    case "format":
      return reason.made ? "good" : "bad";
    case "money":
      return reason.has < reason.from ? "bad" : "plain";
    case "hours":
      return reason.left < 0 ? "bad" : "plain";
    case "niche":
    case "parent":
      return "plain";
    default:
      return "good";
  }
}

/** Each reason as a sentence. */
export function useReasonWords({ notes }: Pick<NetworksView, "notes">) {
  const t = useTranslations("startNetworks");
  const flagT = useTranslations("flags");
  const locale = useLocale();
  const { number } = useFormatter();
  const named = (names: readonly string[]) =>
    list(
      names.map((name) => t("quoted", { name })),
      locale,
    );
  const time = (minutes: number) => duration(minutes, flagT);
  return (reason: Reason, network: Network): string => {
    switch (reason.kind) {
      case "objective": {
        const said = t(`reason.objective.${reason.fit}`, { names: named(reason.names) });
        const note = reason.note ?? notes[reason.objective]?.[network];
        return note ? t("reason.noted", { said, note: note.replace(/\.$/, "") }) : said;
      }
      case "usual":
        return t("reason.usual", { primary: reason.primary, of: reason.of });
      case "market":
        return t(`reason.market.${reason.market}.${reason.standing === "weak" ? "weak" : "strong"}`, {
          names: named(reason.names),
        });
      case "age": {
        const [from, to] = reason.ages;
        const ages =
          to === null
            ? t("ages.up", { from })
            : from === to
              ? t("ages.one", { from })
              : t("ages.range", { from, to });
        return t(`reason.age.${reason.fits ? "fits" : "apart"}`, { ages, names: named(reason.names) });
      }
      case "local":
        return t("reason.local", { names: named(reason.names) });
      case "format":
        return t(`reason.format.${reason.made ? "made" : "not_made"}`, { needs: t(`needs.${reason.needs}`) });
      case "parent":
        return t("reason.parent", { network: shortName(reason.parent, locale) });
      case "money":
        return t(`reason.money.${reason.has < reason.from ? "short" : "there"}`, {
          from: number(reason.from),
        });
      case "hours":
        return reason.left < 0
          ? t("reason.hours.over", { over: time(-reason.left), of: time(reason.of) })
          : t("reason.hours.left", { left: time(reason.left), of: time(reason.of) });
      default:
        return t(`reason.${reason.kind}`);
    }
  };
}
