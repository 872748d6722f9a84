import { useFormatter, useLocale, useTranslations } from "next-intl";
import { duration, list } from "@/lib/flags/quantities";
import type { Network } from "@/lib/plan/vocabulary";
import type { Ages } from "@/lib/reference/usage";
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

type Notes = Pick<NetworksView, "notes">;
type Told = Notes & { asked: Pick<NetworksView["asked"], "audiences"> };
type OfObjective = Reason & { kind: "objective" };

const noteOn = ({ note, objective }: OfObjective, network: Network, { notes }: Notes) =>
  note ?? notes[objective]?.[network];

/** Objectives that it serves alike, and of which nothing more is to be said, are told of together. */
export function toldTogether(reasons: readonly Reason[], network: Network, view: Notes): Reason[] {
  const isPlain = (one: Reason): one is OfObjective =>
    one.kind === "objective" && !noteOn(one, network, view);
  const told: Reason[] = [];
  for (const reason of reasons) {
    const alike = isPlain(reason) ? told.findIndex((one) => isPlain(one) && one.fit === reason.fit) : -1;
    const before = told[alike];
    if (before && isPlain(before) && isPlain(reason))
      told[alike] = { ...before, names: [...before.names, ...reason.names] };
    else told.push(reason);
  }
  return told;
}

/** Each reason as a sentence. */
export function useReasonWords(view: Told) {
  const t = useTranslations("startNetworks");
  const flagT = useTranslations("flags");
  const locale = useLocale();
  const { number } = useFormatter();
  const named = (names: readonly string[]) =>
    list(
      names.map((name) => t("quoted", { name })),
      locale,
    );
  // Of all there are, none needs to be named.
  const those = (names: readonly string[]) => ({
    all: names.length === view.asked.audiences.length ? "yes" : "no",
    names: named(names),
  });
  const time = (minutes: number) => duration(minutes, flagT);
  function agesOf([from, to]: Ages): string {
    if (to === null) return t("ages.up", { from });
    return from === to ? t("ages.one", { from }) : t("ages.range", { from, to });
  }
  return (reason: Reason, network: Network): string => {
    switch (reason.kind) {
      case "objective": {
        const said = t(`reason.objective.${reason.fit}`, { names: named(reason.names) });
        const note = noteOn(reason, network, view);
        return note ? t("reason.noted", { said, note: note.replace(/\.$/, "") }) : said;
      }
      case "usual":
        return t("reason.usual", { primary: reason.primary, of: reason.of });
      case "market": {
        const who = those(reason.names);
        return reason.standing === "weak"
          ? t(`reason.few.${reason.market}`, who)
          : t(`reason.many.${reason.market}`, who);
      }
      case "age": {
        const who = list(
          reason.who.map(({ name, ages }) => t("aged", { name, ages: agesOf(ages) })),
          locale,
        );
        return reason.fits ? t("reason.age.fits", { who }) : t("reason.age.apart", { who });
      }
      case "local":
        return t("reason.local", those(reason.names));
      case "format": {
        const needs = t(`needs.${reason.needs}`);
        return reason.made ? t("reason.format.made", { needs }) : t("reason.format.not_made", { needs });
      }
      case "parent":
        return t("reason.parent", { network: shortName(reason.parent, locale) });
      case "money": {
        const from = number(reason.from);
        return reason.has < reason.from
          ? t("reason.money.short", { from })
          : t("reason.money.there", { from });
      }
      case "hours":
        return reason.left < 0
          ? t("reason.hours.over", { over: time(-reason.left), of: time(reason.of) })
          : t("reason.hours.left", { left: time(reason.left), of: time(reason.of) });
      default:
        return t(`reason.${reason.kind}`);
    }
  };
}
