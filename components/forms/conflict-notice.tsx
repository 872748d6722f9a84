"use client";

import { GitCompareArrows } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ActionForm } from "./use-action-form";

export interface ComparedField<V> {
  label: string;
  /** As people read it; fields that read the same are not listed. */
  show: (values: V) => ReactNode;
}

/** Somebody saved first: both versions side by side, and the choice between them. */
export function ConflictNotice<V>({
  form,
  theirs,
  fields,
}: {
  form: ActionForm<V>;
  theirs: V;
  fields: readonly ComparedField<V>[];
}) {
  const t = useTranslations("forms");
  const differing = fields.filter((field) => field.show(theirs) !== field.show(form.values));
  return (
    <section
      role="alert"
      className="grid gap-3 rounded-md border border-warn/40 bg-warn-soft px-3 py-3 text-sm"
    >
      <p className="flex items-start gap-2 font-medium">
        <GitCompareArrows aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
        {t("conflict.title")}
      </p>
      {differing.length > 0 && <Comparison form={form} theirs={theirs} fields={differing} />}
      <div className="flex flex-wrap gap-2">
        <Button onClick={form.takeTheirs}>{t("conflict.take_theirs")}</Button>
        <Button variant="primary" pending={form.pending} onClick={form.saveMine}>
          {t("conflict.save_mine")}
        </Button>
      </div>
    </section>
  );
}

function Comparison<V>({
  form,
  theirs,
  fields,
}: {
  form: ActionForm<V>;
  theirs: V;
  fields: readonly ComparedField<V>[];
}) {
  const t = useTranslations("forms");
  return (
    <table className="w-full table-fixed text-left [&_td]:break-words [&_td]:py-1 [&_td]:pr-3 [&_td]:align-top">
      <thead className="text-ink-2 text-xs">
        <tr>
          <th scope="col" className="font-medium">
            {t("conflict.field")}
          </th>
          <th scope="col" className="font-medium">
            {t("conflict.theirs")}
          </th>
          <th scope="col" className="font-medium">
            {t("conflict.mine")}
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.label} className="border-warn/25 border-t">
            <th scope="row" className="py-1 pr-3 align-top font-normal text-ink-2">
              {field.label}
            </th>
            <td>{field.show(theirs) || t("conflict.empty")}</td>
            <td className="font-medium">{field.show(form.values) || t("conflict.empty")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
