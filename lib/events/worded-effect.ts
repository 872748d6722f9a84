import { wordedFlags } from "@/lib/flags/worded";
import type { Flag } from "@/lib/plan/flag";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import type { Effect, WordedEffect } from "./view";

/** The flags of an effect by what they say. Those about the event come first, as it is what one is looking at. */
export function wordedEffect(
  { came, went, names }: Effect,
  eventId: string,
  t: Translator<"flags">,
  locale: Locale,
): WordedEffect {
  const worded = (flags: readonly Flag[]) =>
    wordedFlags(
      flags.toSorted((a, b) => Number(isAbout(b, eventId)) - Number(isAbout(a, eventId))),
      names,
      t,
      locale,
    );
  return { came: worded(came), went: worded(went) };
}

const isAbout = ({ subject }: Flag, eventId: string): boolean =>
  subject.event === eventId || subject.other === eventId;
