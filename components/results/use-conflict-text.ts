"use client";

import { useLocale, useTranslations } from "next-intl";
import { CELLS, writtenIn } from "./cells";
import type { Entry } from "./use-entry";

/** Both versions are in sight: one's own stands in the cells, and this names what is stored in their place. */
export function useConflictText({ stored, drafts, state }: Entry): string | null {
  const t = useTranslations("figures");
  const locale = useLocale();
  if (state !== "conflict") return null;
  const theirs = CELLS.filter((key) => drafts[key] !== undefined).map(
    (key) => `${t(`name.${key}`)} ${writtenIn(stored, key, locale) || "—"}`,
  );
  return t("conflict", { theirs: theirs.join(", ") });
}
