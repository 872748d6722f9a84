"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import * as Radix from "radix-ui/dialog";
import type { ReactNode, RefObject } from "react";
import { IconButton } from "./button";
import { classes } from "./classes";
import { useReturnFocus } from "./return-focus";

export const DialogTrigger = Radix.Trigger;
export const DialogClose = Radix.Close;

export interface DialogProps {
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Rendered outside the window: a <DialogTrigger asChild>. */
  trigger?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  /** The buttons, at the foot; they stay in sight while the rest scrolls. */
  footer?: ReactNode;
  size?: "sm" | "md" | "lg";
  /** Who has the focus once it is closed; else whoever had it before. */
  returnTo?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

const WIDTHS = { sm: "sm:max-w-sm", md: "sm:max-w-lg", lg: "sm:max-w-3xl" };

/** A window over the page; on a phone it rises from the foot. Escape and a press outside close it. */
export function Dialog({
  trigger,
  title,
  description,
  footer,
  size = "md",
  returnTo,
  children,
  ...root
}: DialogProps) {
  const t = useTranslations("ui");
  const returnFocus = useReturnFocus(root.open, returnTo);
  return (
    <Radix.Root {...root}>
      {trigger}
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content
          data-window=""
          onOpenAutoFocus={focusWindow}
          onCloseAutoFocus={returnFocus}
          className={classes(WINDOW, WIDTHS[size])}
          {...(!description && { "aria-describedby": undefined })}
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Radix.Title className="font-display font-semibold text-lg">{title}</Radix.Title>
              {description && (
                <Radix.Description className="mt-1 text-ink-2 text-sm">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <IconButton label={t("close")} size="sm" className="-mr-2">
                <X aria-hidden="true" />
              </IconButton>
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div>
          {footer && <footer className={FOOTER}>{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export const OVERLAY = "fixed inset-0 z-40 animate-appear bg-scrim";
export const FOOTER =
  "flex flex-wrap items-center justify-end gap-2 border-line border-t px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]";
export const WINDOW =
  "fixed z-50 flex max-h-[92dvh] w-full animate-rise flex-col border-line bg-surface shadow-float outline-none " +
  "inset-x-0 bottom-0 rounded-t-lg border-t sm:inset-x-0 sm:top-[12dvh] sm:bottom-auto sm:mx-auto sm:max-h-[76dvh] sm:rounded-lg sm:border";

/**
 * The focus goes to the window itself, whose title is then read, and not to its first button, which would be "close".
 * A field that should be typed in at once says `autoFocus`: Radix then leaves it alone.
 */
export function focusWindow(event: Event) {
  event.preventDefault();
  (event.target as HTMLElement).focus();
}
