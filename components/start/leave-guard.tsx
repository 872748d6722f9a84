"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { addressOfLeaving } from "./leaving";

/** "Skip", "Back" and every other link ask first while something typed is not saved. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const t = useTranslations("start.unsaved");
  const router = useRouter();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!unsaved) return;
    function onClick(event: MouseEvent) {
      const isOtherWise =
        event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
      const leaving = link && !isOtherWise ? addressOfLeaving(link, window.location.href) : null;
      if (leaving === null) return;
      // Before the link's own handler, which would follow it.
      event.preventDefault();
      event.stopPropagation();
      setAddress(leaving);
    }
    document.addEventListener("click", onClick, true);
    return () => document.removeEventListener("click", onClick, true);
  }, [unsaved]);
  return (
    <ConfirmDialog
      open={address !== null}
      onOpenChange={(open) => !open && setAddress(null)}
      title={t("title")}
      description={t("text")}
      confirmLabel={t("leave")}
      onConfirm={() => router.push(address!)}
    />
  );
}
