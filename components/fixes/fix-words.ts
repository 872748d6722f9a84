import type { FlagNames } from "@/lib/flags/names";
import { duration, list } from "@/lib/flags/quantities";
import { whenOf } from "@/lib/flags/when";
import type { Sources } from "@/lib/plan/fixes/fix";
import type { Translator } from "@/lib/platform/i18n/translator";
import { type Day, dayOf, type Locale, timeOf, type Wall } from "@/lib/platform/time";

export interface FixLanguage {
  t: Translator<"fixes">;
  /** Dates and durations are written as flags write them. */
  flagT: Translator<"flags">;
  locale: Locale;
}

/** Ids, days, times and counts as the sentences of fixes write them. */
export function fixWords(titles: Readonly<Record<string, string>>, names: FlagNames, language: FixLanguage) {
  const { t, flagT, locale } = language;
  const spanOf = (from: Day, to: Day) => whenOf({ from, to }, flagT, locale);
  const day = (on: Day) => spanOf(on, on).firstDay;
  const clock = (at: Wall) => clockText(at, t);
  return {
    channel: names.channel,
    event: names.event,
    person: names.contributor,
    objective: names.objective,
    /** By the id of a post or of one of its publications: the server tells which one is meant. */
    post: (id: string) => titles[id]?.trim() || flagT("untitled"),
    /** "jeudi 26 novembre" */
    day,
    clock,
    /** "mardi 10" before "jeudi 26 novembre": the month is said once. */
    dayBefore: (on: Day, other: Day) =>
      on.slice(0, 7) === other.slice(0, 7) ? day(on).replace(/ \S+$/, "") : day(on),
    moment: (at: Wall) => ({ when: spanOf(dayOf(at), dayOf(at)).days, day: day(dayOf(at)), time: clock(at) }),
    /** "le 24 et le 27 novembre" of two things, "du 24 au 30 novembre" of more. */
    when: (from: Day, to: Day, count: number) => spanOf(from, to)[count === 2 ? "pairDays" : "days"],
    minutes: (minutes: number) => duration(minutes, flagT),
    sources: ({ dated, moved, shared, added }: Sources) =>
      listed(
        [
          dated > 0 && t("source.dated", { count: dated }),
          moved > 0 && t("source.moved", { count: moved }),
          shared > 0 && t("source.shared", { count: shared }),
          added > 0 && t("source.added", { count: added }),
        ],
        locale,
      ),
    steps: (tasks: number, drafts: number) =>
      listed(
        [tasks > 0 && t("step.tasks", { count: tasks }), drafts > 0 && t("step.drafts", { count: drafts })],
        locale,
      ),
  };
}

/** "9 h", "9 h 30" · "9:00", "9:30" */
function clockText(at: Wall, t: Translator<"fixes">): string {
  const [hours = "", minutes = ""] = timeOf(at).split(":");
  const values = { hours: String(Number(hours)), minutes };
  return minutes === "00" ? t("clock.hour", values) : t("clock.both", values);
}

function listed(parts: readonly (string | false)[], locale: Locale): string {
  return list(
    parts.filter((part) => part !== false),
    locale,
  );
}
