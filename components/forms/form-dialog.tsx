"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form, type FormProps } from "./form";

/** A small form in a window: Escape leaves it, what was typed stays until it is saved or left. */
export function FormDialog<V extends object>({
  title,
  description,
  submitLabel,
  size,
  onClose,
  aside,
  ...form
}: FormProps<V> & {
  title: ReactNode;
  description?: ReactNode;
  submitLabel: string;
  size?: "sm" | "md" | "lg";
  onClose: () => void;
  /** At the left of the foot: delete. */
  aside?: ReactNode;
}) {
  const t = useTranslations("forms");
  const id = useId();
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      size={size}
      footer={
        <>
          {aside && <div className="mr-auto">{aside}</div>}
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={id} variant="primary" pending={form.form.pending}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <Form {...form} id={id} />
    </Dialog>
  );
}
