"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import type { ActionForm } from "./use-action-form";

/** The buttons of a form that is a page: in sight however long the form is. */
export function FormFoot<V>({
  form,
  submitLabel,
  cancelHref,
  aside,
}: {
  form: ActionForm<V>;
  submitLabel: string;
  cancelHref?: string;
  aside?: ReactNode;
}) {
  const t = useTranslations("forms");
  return (
    <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-2 border-line border-t bg-paper px-1 py-3 max-lg:bottom-14">
      <Button type="submit" variant="primary" pending={form.pending}>
        {submitLabel}
      </Button>
      {cancelHref && <ButtonLink href={cancelHref}>{t("cancel")}</ButtonLink>}
      <span role="status" className="text-ink-3 text-xs">
        {form.dirty && !form.pending ? t("unsaved") : ""}
      </span>
      {aside && <div className="ml-auto">{aside}</div>}
    </div>
  );
}
