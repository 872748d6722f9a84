"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFrame, usePublications } from "@/components/calendar/store/contexts";
import { describeFlag, type FlagText } from "@/lib/flags/describe";
import type { Flag } from "@/lib/plan/flag";
import { namesOnScreen } from "./flag-names";

/** The words of a flag with the names that the calendar knows. */
export function useFlagText(): (flag: Flag) => FlagText {
  const t = useTranslations("flags");
  const locale = useLocale();
  const frame = useFrame();
  const { known } = usePublications();
  return useMemo(() => {
    const names = namesOnScreen(frame, known);
    return (flag) => describeFlag(flag, names, t, locale);
  }, [t, locale, frame, known]);
}
