"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DayRow, type FormFields, NumberRow, TextRow } from "@/components/forms/rows";
import { Button } from "@/components/ui/button";
import type { GoalRow } from "./shares";

type Props = { form: FormFields<GoalRow>; kpis: readonly string[] };

export function GoalFields({ form, kpis, fresh }: Props & { fresh?: boolean }) {
  const t = useTranslations("startGoals");
  return (
    <>
      <TextRow
        form={form}
        name="name"
        label={t("objectives.name")}
        placeholder={t("objectives.name_example")}
        autoComplete="off"
        autoFocus={fresh}
        required
      />
      <Measure form={form} kpis={kpis} />
      <div className="grid grid-cols-2 gap-4">
        <NumberRow form={form} name="target" label={t("objectives.target")} />
        <NumberRow form={form} name="weight" label={t("objectives.weight")} unit="%" />
      </div>
      <Unmeasured form={form} />
      <Dates form={form} />
    </>
  );
}

/** With the measures that such objectives usually have, at one press. */
function Measure({ form, kpis }: Props) {
  const t = useTranslations("startGoals");
  const others = kpis.filter((each) => each !== form.values.kpi.trim());
  return (
    <div className="grid gap-2">
      <TextRow form={form} name="kpi" label={t("objectives.kpi")} autoComplete="off" />
      {others.length > 0 && (
        <p className="flex flex-wrap items-center gap-1.5 text-ink-3 text-xs">
          {t("objectives.kpi_others")}
          {others.map((each) => (
            <Button
              key={each}
              size="sm"
              className="h-auto! min-h-6 whitespace-normal! px-2! text-left font-normal! text-ink-2!"
              onClick={() => form.set("kpi", each)}
            >
              {each}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

/** What the check will say of it (objective.unmeasured), said here. */
function Unmeasured({ form }: Pick<Props, "form">) {
  const t = useTranslations("startGoals");
  const { kpi, target } = form.values;
  const missing = kpi.trim() ? (target.trim() ? null : "target") : target.trim() ? "kpi" : "both";
  return (
    <p role="status" className="flex items-start gap-1.5 text-warn text-xs empty:hidden">
      {missing && (
        <>
          <CircleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
          {t(`objectives.missing.${missing}`)}
        </>
      )}
    </p>
  );
}

function Dates({ form }: Pick<Props, "form">) {
  const t = useTranslations("startGoals");
  const [open] = useState(() => form.values.from !== "" || form.values.to !== "");
  return (
    <details open={open} className="group text-sm">
      <summary className="w-fit cursor-pointer rounded-xs text-ink-2 text-xs">
        {t("objectives.dates")}
      </summary>
      <div className="mt-2 grid grid-cols-2 gap-4 max-sm:grid-cols-1">
        <DayRow form={form} name="from" label={t("objectives.from")} />
        <DayRow form={form} name="to" label={t("objectives.to")} min={form.values.from} />
      </div>
    </details>
  );
}
