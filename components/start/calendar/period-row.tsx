"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DayRow, type FormFields } from "@/components/forms/rows";
import { IconButton } from "@/components/ui/button";

interface PeriodRowProps<R extends { from: string; to: string }> {
  form: FormFields<R>;
  name: string;
  onRemove: () => void;
  /** Before the days: whose they are. */
  children?: ReactNode;
}

/** Some days from one to another, on one line. */
export function PeriodRow<R extends { from: string; to: string }>(props: PeriodRowProps<R>) {
  const { name, onRemove, children } = props;
  const t = useTranslations("startContent");
  const form = props.form as unknown as FormFields<{ from: string; to: string }>;
  return (
    <fieldset className="flex min-w-0 items-start gap-2">
      <legend className="sr-only">{name}</legend>
      <div className="flex min-w-0 flex-1 flex-wrap items-start gap-2">
        {children}
        <DayRow form={form} name="from" label={t("period.from")} className="min-w-32 flex-1" />
        <DayRow
          form={form.values.to ? form : { ...form, fault: () => undefined }}
          name="to"
          label={t("period.to")}
          min={form.values.from}
          className="min-w-32 flex-1"
        />
      </div>
      <IconButton size="sm" className="mt-4.5" label={t("period.remove", { name })} onClick={onRemove}>
        <X aria-hidden="true" />
      </IconButton>
    </fieldset>
  );
}
