"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, IconButton } from "@/components/ui/button";
import { DateField } from "@/components/ui/input";
import type { Period } from "@/lib/plan/document";

/** Ranges of days, as many as it takes: pauses of a channel, absences of a person. */
export function PeriodList({
  label,
  hint,
  addLabel,
  periods,
  fault,
  onChange,
}: {
  label: string;
  hint?: string;
  addLabel: string;
  periods: Period[];
  /** What is wrong at "0.to", in words. */
  fault: (path: string) => string | undefined;
  onChange: (periods: Period[]) => void;
}) {
  const t = useTranslations("forms");
  const change = (index: number, part: Partial<Period>) =>
    onChange(periods.map((period, at) => (at === index ? { ...period, ...part } : period)));
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="mb-1 font-medium text-ink-2 text-xs">{label}</legend>
      {periods.map((period, index) => {
        const wrong = fault(`${index}.to`) ?? fault(`${index}.from`) ?? fault(`${index}`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: ranges have no identity but their place
          <div key={index} className="grid gap-1">
            <div className="flex items-start gap-1.5 text-ink-2 text-sm">
              <span className="flex min-w-0 flex-wrap items-center gap-1.5">
                <DateField
                  aria-label={t("period.from", { number: index + 1 })}
                  aria-invalid={wrong ? true : undefined}
                  className="w-42!"
                  value={period.from}
                  onChange={(event) => change(index, { from: event.target.value })}
                />
                <span aria-hidden="true">→</span>
                <DateField
                  aria-label={t("period.to", { number: index + 1 })}
                  aria-invalid={wrong ? true : undefined}
                  className="w-42!"
                  min={period.from}
                  value={period.to}
                  onChange={(event) => change(index, { to: event.target.value })}
                />
              </span>
              <IconButton
                label={t("period.remove", { number: index + 1 })}
                onClick={() => onChange(periods.filter((_, at) => at !== index))}
              >
                <X aria-hidden="true" />
              </IconButton>
            </div>
            {wrong && <p className="text-bad text-xs">{wrong}</p>}
          </div>
        );
      })}
      <Button
        size="sm"
        className="justify-self-start"
        icon={<Plus aria-hidden="true" />}
        onClick={() => onChange([...periods, { from: "", to: "" }])}
      >
        {addLabel}
      </Button>
      {hint && <p className="text-ink-3 text-xs">{hint}</p>}
    </fieldset>
  );
}
