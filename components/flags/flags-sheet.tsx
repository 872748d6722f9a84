"use client";

import { useTranslations } from "next-intl";
import * as Radix from "radix-ui/dialog";
import { OVERLAY } from "@/components/ui/dialog";
import { FlagsPanel } from "./flags-panel";

/** From the foot of a phone: what one chooses in it is then seen above, so it closes with the choice. */
export function FlagsSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations("flagsPanel");
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content
          id="flags-panel"
          aria-describedby={undefined}
          className="fixed inset-x-0 bottom-0 z-50 mx-auto max-h-[82dvh] max-w-xl animate-rise overflow-y-auto overscroll-contain rounded-t-lg border-line border-t bg-paper px-4 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))] shadow-float outline-none"
        >
          <Radix.Title className="sr-only">{t("title")}</Radix.Title>
          <FlagsPanel onClose={onClose} onShow={onClose} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
