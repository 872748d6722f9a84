"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { useFrame, usePublications } from "@/components/calendar/store/contexts";
import { describeFlag, type FlagText } from "@/lib/flags/describe";
import type { Flag } from "@/lib/plan/flag";
import { namesOnScreen } from "./flag-names";

/** The words of a flag with the names that the calendar knows. After a move they follow the card. */
export function useFlagText(): (flag: Flag) => FlagText {
  const t = useTranslations("flags");
  const locale = useLocale();
  const frame = useFrame();
  const { known } = useDeferredValue(usePublications());
  return useMemo(() => {
    const world = [locale, frame, known];
    const names = namesOnScreen(frame, known);
    return (flag) => onceIn(world, flag, () => describeFlag(flag, names, t, locale));
  }, [t, locale, frame, known]);
}

const said = new WeakMap<Flag, { world: readonly unknown[]; text: FlagText }>();

/** The panel comes and goes with the month; what it said of the same plan it says again. */
function onceIn(world: readonly unknown[], flag: Flag, words: () => FlagText): FlagText {
  const before = said.get(flag);
  if (before?.world.every((part, index) => part === world[index])) return before.text;
  const text = words();
  said.set(flag, { world, text });
  return text;
}
