import { useLocale, useTranslations } from "next-intl";
import { dayOf, formatShortDay } from "@/lib/platform/time";
import type { DraftView } from "@/lib/start/place/view";
import { distanceOf } from "./event-distance";
import type { Names } from "./names";

/** Which answers put a draft where it is, and who would write it until when. */
export function useWhy(names: Names) {
  const t = useTranslations("startPlan");
  const locale = useLocale();
  return ({ at, because, author, waited }: DraftView): string => {
    const reason = () => {
      switch (because.kind) {
        case "event": {
          const event = names.event(because.event);
          const { side, days, wanted } = distanceOf(dayOf(at), because, names.eventDays(because.event)!);
          return wanted === null
            ? t(`why.event.${because.anchor}`, { event, side, days })
            : t("why.event.late", { event, days, wanted });
        }
        case "objective":
          return t("why.objective", { objective: names.objective(because.objective) });
        default:
          return t(`why.${because.kind}`, { channel: names.channel(because.channel)?.name ?? "" });
      }
    };
    const who = () => {
      if (!author) return t("why.nobody");
      const name = names.contributor(author.contributor);
      if (author.due !== null) return t("why.author", { name, day: formatShortDay(author.due, locale) });
      return t(author.isGiven ? "why.given" : "why.no_room", { name });
    };
    return [waited && t(`why.waited.${waited}`), reason(), who()].filter(Boolean).join(" ");
  };
}
