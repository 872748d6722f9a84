"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Refusal } from "@/lib/platform/result";

/** Words a refusal in the reader's language; an unknown message falls back on the words of its code. */
export function useRefusalText(): (refusal: Pick<Refusal, "code" | "message" | "values">) => string {
  const t = useTranslations("errors");
  return useCallback(
    ({ code, message, values }) => {
      const known = t.has(message as "refused") ? message : code;
      return t(`${known as "refused"}`, values as never);
    },
    [t],
  );
}

/** Words what is wrong with a field; null where nothing is. */
export function useFieldFault(): (fault: string | undefined) => string | null {
  const t = useTranslations("errors.field");
  return useCallback(
    (fault) => (fault ? t(`${(t.has(fault as "invalid") ? fault : "invalid") as "invalid"}`) : null),
    [t],
  );
}
