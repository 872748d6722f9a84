"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

export function ShareLink({ link, name, onClose }: { link: string; name: string; onClose: () => void }) {
  const t = useTranslations("shares");
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  async function copy() {
    input.current?.select();
    // Without a secure origin browsers have no clipboard: the link is selected, ready for the keyboard.
    await navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => {},
    );
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("made", { name: name.trim() })}
      description={t("once")}
      footer={
        <>
          <ButtonLink href={link} target="_blank" rel="noreferrer" prefetch={false}>
            {t("look")}
          </ButtonLink>
          <Button variant="primary" onClick={onClose}>
            {t("done")}
          </Button>
        </>
      }
    >
      <Field label={t("link")}>
        {(control) => (
          <span className="flex gap-2">
            <Input {...control} ref={input} readOnly value={link} onFocus={({ target }) => target.select()} />
            <Button icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onClick={copy}>
              {t(copied ? "copied" : "copy")}
            </Button>
          </span>
        )}
      </Field>
      <p role="status" className="sr-only">
        {copied ? t("copied") : ""}
      </p>
    </Dialog>
  );
}
