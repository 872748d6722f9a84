"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";

/** A word with a verdict: obligatory with a return. What was typed stays while the answer is a refusal. */
export function VerdictDialog({
  kind,
  title,
  onGive,
  onClose,
}: {
  kind: "approve" | "return";
  /** Of the post. */
  title: string;
  /** Resolves to whether it was done. */
  onGive: (comment: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTranslations("approvals");
  const id = useId();
  const [comment, setComment] = useState("");
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const missing = kind === "return" && comment.trim() === "";

  async function give() {
    setTried(true);
    if (missing || pending) return;
    setPending(true);
    const done = await onGive(comment.trim());
    setPending(false);
    if (done) onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`dialog.${kind}_title`, { title })}
      description={t(`dialog.${kind}_lead`)}
      footer={
        <>
          <Button onClick={onClose}>{t("dialog.cancel")}</Button>
          <Button type="submit" form={id} variant="primary" pending={pending}>
            {t(`dialog.${kind}_do`)}
          </Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <Field
          label={t(`dialog.${kind}_label`)}
          required={kind === "return"}
          error={tried && missing ? t("dialog.required") : null}
        >
          {(control) => (
            <Textarea
              {...control}
              autoFocus
              rows={4}
              maxLength={5_000}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void give();
              }}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
