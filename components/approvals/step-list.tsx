"use client";

import { Check, Circle } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ApprovalView, StepView } from "@/lib/approvals/view";
import { formatInstant } from "@/lib/platform/time";

/** How many people are named as those who may go on. */
const NAMED_MOST = 3;

/** The steps of an approval in order: who gave them and when, or whom they wait for. */
export function StepList({
  approval,
  timeZone,
  active,
  actionOf,
}: {
  approval: ApprovalView;
  timeZone: string;
  /** Whether the missing step is waited for now, and not only once the post is submitted. */
  active: boolean;
  /** What this reader may do about a step that was given. */
  actionOf?: (step: StepView) => ReactNode;
}) {
  const t = useTranslations("approvals");
  const locale = useLocale();
  const count = approval.steps.length;
  return (
    <ol className="grid gap-2.5">
      {approval.steps.map((step) => (
        <li key={step.step} className="flex items-start gap-2 text-sm">
          {step.given ? (
            <Check role="img" aria-label={t("step.done")} className="mt-0.5 size-4 shrink-0 text-ok" />
          ) : (
            <Circle role="img" aria-label={t("step.open")} className="mt-0.5 size-4 shrink-0 text-ornament" />
          )}
          <div className="grid min-w-0 flex-1 gap-0.5">
            <p className="font-medium">
              {count > 1 ? t("step.of", { step: step.step, count, name: step.name }) : step.name}
            </p>
            {step.given ? (
              <p className="text-ink-2">
                {t("step.given", {
                  name: step.given.by,
                  moment: formatInstant(step.given.at, timeZone, locale),
                })}
                {step.given.outside && ` · ${t("step.outside")}`}
              </p>
            ) : (
              active && <Awaited step={step} next={approval.next === step.step} />
            )}
            {step.given?.comment && <Quote>{step.given.comment}</Quote>}
            {actionOf?.(step)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Awaited({ step, next }: { step: StepView; next: boolean }) {
  const t = useTranslations("approvals");
  const named = step.asked.slice(0, NAMED_MOST);
  const words = !next
    ? t("step.later")
    : named.length === 0
      ? t("step.waits_outside")
      : t("step.waits", { who: named.join(", "), more: step.asked.length - named.length });
  return <p className="text-ink-2">{words}</p>;
}

/** What somebody wrote: text, whatever is in it. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote className="whitespace-pre-wrap break-words border-line border-l-2 pl-2.5 text-ink">
      {children}
    </blockquote>
  );
}
