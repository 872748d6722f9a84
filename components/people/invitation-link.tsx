"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CopiedLink } from "@/components/ui/copied-link";
import { Dialog } from "@/components/ui/dialog";

interface InvitationLinkProps {
  link: string;
  name: string;
  /** It goes out by mail too. */
  mailed: boolean;
  onClose: () => void;
}

export function InvitationLink({ link, name, mailed, onClose }: InvitationLinkProps) {
  const t = useTranslations("people");
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
      <CopiedLink
        link={link}
        words={{
          label: t("invitation.link"),
          copy: t("invitation.copy"),
          copied: t("invitation.copied"),
        }}
      />
    </Dialog>
  );
}
