"use client";

import { CalendarDays, Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { QUESTIONS, type Question, STEPS, type Step } from "@/lib/start/vocabulary";
import { stepAddress } from "./addresses";

/** All the steps, each a link: answers can be given in any order. Where there is little room, only where one is has its name. */
export function StepNav({
  slug,
  step: current,
  answered,
}: {
  slug: string;
  step: Step;
  answered: Readonly<Record<Question, boolean>>;
}) {
  const t = useTranslations("start");
  const isAnswered = (step: Step) => step !== "plan" && answered[step];
  return (
    <nav aria-label={t("steps")} className="-mx-2">
      <ol className="flex flex-wrap items-center gap-x-1 gap-y-2 max-sm:gap-x-0.5">
        {STEPS.map((step, place) => (
          <li key={step} className="flex items-center gap-1">
            {place > 0 && <span aria-hidden="true" className="h-px w-3 bg-line max-sm:hidden" />}
            <Link
              href={stepAddress(slug, step)}
              aria-current={step === current ? "step" : undefined}
              className={classes(
                "flex min-h-8 items-center gap-2 rounded-md px-2 py-1 text-sm max-sm:px-1 no-underline pointer-coarse:min-h-11",
                step === current ? "bg-selected font-medium text-ink" : "text-ink-2 hover:bg-hover",
              )}
            >
              <span
                aria-hidden="true"
                className={classes(
                  "grid size-5.5 shrink-0 place-items-center rounded-full border text-2xs tabular-nums",
                  step === current
                    ? "border-chestnut text-chestnut"
                    : isAnswered(step)
                      ? "border-transparent bg-chestnut-soft text-chestnut"
                      : "border-line-strong/60",
                )}
              >
                <Mark answered={isAnswered(step)} number={place + 1} />
              </span>
              <span className={step === current ? undefined : "max-lg:sr-only"}>
                {t(`question.${step}.short`)}
                {isAnswered(step) && <span className="sr-only">, {t("done")}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The plan, which is no question, has no number. */
function Mark({ answered, number }: { answered: boolean; number: number }) {
  if (answered) return <Check className="size-3" strokeWidth={2.5} />;
  return number > QUESTIONS.length ? <CalendarDays className="size-3" /> : number;
}
