"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

interface InvitationLinkProps {
  link: string;
  name: string;
  /** It goes out by mail too. */
  mailed: boolean;
  onClose: () => void;
}

export function InvitationLink({ link, name, mailed, onClose }: InvitationLinkProps) {
  const t = useTranslations("people");
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
      title={t("invitation.made", { name: name.trim() })}
      description={t(mailed ? "invitation.once_mailed" : "invitation.once")}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t("invitation.done")}
        </Button>
      }
    >
      <Field label={t("invitation.link")}>
        {(control) => (
          <span className="flex gap-2">
            <Input {...control} ref={input} readOnly value={link} onFocus={({ target }) => target.select()} />
            <Button icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onClick={copy}>
              {t(copied ? "invitation.copied" : "invitation.copy")}
            </Button>
          </span>
        )}
      </Field>
      <p role="status" className="sr-only">
        {copied ? t("invitation.copied") : ""}
      </p>
    </Dialog>
  );
}
