"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId } from "react";
import { announce } from "@/components/ui/announcements";
import { classes } from "@/components/ui/classes";
import { Spinner } from "@/components/ui/spinner";
import type { OfferedText } from "./use-offers";

/** Each fix is a button that says what it does; the first is the one we would choose. */
export function FixChoices({
  fixes,
  applying,
  onApply,
}: {
  fixes: readonly OfferedText[];
  /** Key of the one that is being carried out. */
  applying: string | null;
  onApply: (choice: OfferedText) => void;
}) {
  const t = useTranslations("fixes");
  const promise = useId();
  const found = t("found", { count: fixes.length });
  useEffect(() => announce(found), [found]);
  return (
    <>
      <p className="text-ink-2 text-xs">{found}</p>
      <ul className="grid gap-2">
        {fixes.map((choice, index) => (
          <li key={choice.fix.key}>
            <button
              type="button"
              aria-disabled={applying !== null || undefined}
              aria-busy={applying === choice.fix.key || undefined}
              aria-describedby={promise}
              onClick={() => onApply(choice)}
              className={classes(
                "flex w-full items-start gap-3 rounded-md border px-3 py-2.5 text-left text-sm transition-colors pointer-coarse:min-h-11",
                index === 0
                  ? "border-chestnut-line bg-chestnut-soft font-medium text-chestnut hover:border-chestnut"
                  : "border-line bg-surface hover:bg-hover",
                applying !== null && applying !== choice.fix.key && "opacity-50",
              )}
            >
              <span className="min-w-0 flex-1 text-pretty break-words">{choice.text}</span>
              <span className="mt-0.5 shrink-0 text-chestnut" aria-hidden="true">
                {applying === choice.fix.key ? <Spinner /> : <ArrowRight className="size-4" />}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p id={promise} className="text-pretty text-ink-3 text-xs">
        {t("promise")}
      </p>
    </>
  );
}
