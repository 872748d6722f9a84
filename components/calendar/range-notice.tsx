"use client";

import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";
import { useRange } from "./store/contexts";

/** Days on their way, or why they did not come. What is known stays in sight meanwhile. */
export function RangeNotice() {
  const t = useTranslations("calendar");
  const refusalText = useRefusalText();
  const { loading, failure, retry } = useRange();
  return (
    <div role="status" className="relative px-4 md:px-5">
      {loading && (
        <>
          <span className="sr-only">{t("range.loading")}</span>
          <span
            aria-hidden="true"
            className="absolute inset-x-4 -top-1 h-0.5 animate-breathe rounded-full bg-chestnut-line md:inset-x-5"
          />
        </>
      )}
      {failure && (
        <p className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md bg-bad-soft px-3 py-2 text-bad text-sm">
          <CloudOff aria-hidden="true" className="size-4 shrink-0" />
          <span className="min-w-0 flex-1">
            {t("range.failed")} {refusalText(failure)}
          </span>
          <Button size="sm" onClick={retry}>
            {t("retry")}
          </Button>
        </p>
      )}
    </div>
  );
}
