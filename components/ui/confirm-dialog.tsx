"use client";

import { useTranslations } from "next-intl";
import * as Radix from "radix-ui/alert-dialog";
import { type MouseEvent, type ReactNode, useTransition } from "react";
import { Button } from "./button";
import { classes } from "./classes";
import { FOOTER, OVERLAY, WINDOW } from "./dialog";
import { useReturnFocus } from "./return-focus";

export const ConfirmTrigger = Radix.Trigger;

export interface ConfirmDialogProps {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** A <ConfirmTrigger asChild>; without it, steer with `open`. */
  trigger?: ReactNode;
  /** The question, with its object: "Supprimer « Teaser robot R7 » ?" */
  title: ReactNode;
  /** What will be lost and what will be kept. */
  description: ReactNode;
  /** The verb itself, never "OK". */
  confirmLabel: ReactNode;
  danger?: boolean;
  onConfirm: () => void | Promise<void>;
}

/** Asks before what cannot be undone. The focus starts on "cancel"; a press outside does not answer. */
export function ConfirmDialog({
  trigger,
  title,
  description,
  confirmLabel,
  danger = false,
  onConfirm,
  ...root
}: ConfirmDialogProps) {
  const t = useTranslations("ui");
  const returnFocus = useReturnFocus(root.open);
  const [pending, start] = useTransition();
  function confirm(event: MouseEvent) {
    event.preventDefault();
    start(async () => {
      await onConfirm();
      root.onOpenChange?.(false);
    });
  }
  return (
    <Radix.Root {...root}>
      {trigger}
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content onCloseAutoFocus={returnFocus} className={classes(WINDOW, "sm:max-w-md")}>
          <div className="grid gap-1.5 px-5 pt-4 pb-5">
            <Radix.Title className="font-display font-semibold text-lg">{title}</Radix.Title>
            <Radix.Description className="text-ink-2 text-sm">{description}</Radix.Description>
          </div>
          <footer className={FOOTER}>
            <Radix.Cancel asChild>
              <Button>{t("cancel")}</Button>
            </Radix.Cancel>
            <Radix.Action asChild onClick={confirm}>
              <Button variant={danger ? "danger" : "primary"} pending={pending}>
                {confirmLabel}
              </Button>
            </Radix.Action>
          </footer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
