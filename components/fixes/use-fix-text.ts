"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFrame, usePublications } from "@/components/calendar/store/contexts";
import { namesOnScreen } from "@/components/flags/flag-names";
import type { OfferedFix } from "@/lib/fixes/view";
import { describeFix } from "./describe-fix";

/** The words of a fix with the names that the calendar knows. */
export function useFixText(): (fix: OfferedFix) => string {
  const t = useTranslations("fixes");
  const flagT = useTranslations("flags");
  const locale = useLocale();
  const frame = useFrame();
  const { known } = usePublications();
  return useMemo(() => {
    const names = namesOnScreen(frame, known);
    return (fix) => describeFix(fix, names, t, { flagT, locale });
  }, [t, flagT, locale, frame, known]);
}
