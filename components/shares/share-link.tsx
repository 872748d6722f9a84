"use client";

import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { CopiedLink } from "@/components/ui/copied-link";
import { Dialog } from "@/components/ui/dialog";

export function ShareLink({ link, name, onClose }: { link: string; name: string; onClose: () => void }) {
  const t = useTranslations("shares");
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
      <CopiedLink link={link} words={{ label: t("link"), copy: t("copy"), copied: t("copied") }} />
    </Dialog>
  );
}
