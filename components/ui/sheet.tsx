"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import * as Radix from "radix-ui/dialog";
import type { ReactNode } from "react";
import { IconButton } from "./button";
import { classes } from "./classes";
import { FOOTER, focusWindow, OVERLAY } from "./dialog";
import { useReturnFocus } from "./return-focus";

export interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** Said, not drawn, when the content has its own heading. */
  hideTitle?: boolean;
  description?: ReactNode;
  /** At the right of the title, before the close button: state of saving, a menu. */
  actions?: ReactNode;
  footer?: ReactNode;
  /**
   * false: the page beside stays usable (drag a post while another is open): a press outside does not close the sheet,
   * Escape does. true (default): the page waits behind a veil.
   */
  modal?: boolean;
  size?: "md" | "lg";
  children: ReactNode;
}

const WIDTHS = { md: "sm:w-[26rem]", lg: "sm:w-[38rem]" };

/** Comes in from the right and takes the whole screen of a phone. */
export function Sheet({ open, onOpenChange, modal = true, size = "md", ...parts }: SheetProps) {
  const t = useTranslations("ui");
  const returnFocus = useReturnFocus(open);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={modal}>
      <Radix.Portal>
        {modal && <Radix.Overlay className={OVERLAY} />}
        <Radix.Content
          onOpenAutoFocus={focusWindow}
          onCloseAutoFocus={returnFocus}
          className={classes(
            "fixed inset-0 z-40 flex animate-slide-in flex-col border-line bg-surface shadow-float outline-none sm:left-auto sm:max-w-full sm:border-l",
            WIDTHS[size],
          )}
          {...(!modal && { onInteractOutside: (event) => event.preventDefault() })}
          {...(!parts.description && { "aria-describedby": undefined })}
        >
          <div className="flex min-h-13 items-center gap-2 border-line border-b py-2 pr-2.5 pl-5">
            <div className="min-w-0 flex-1">
              <Radix.Title
                className={classes(
                  "truncate font-display font-semibold text-lg",
                  parts.hideTitle && "sr-only",
                )}
              >
                {parts.title}
              </Radix.Title>
              {parts.description && (
                <Radix.Description className="truncate text-ink-2 text-xs">
                  {parts.description}
                </Radix.Description>
              )}
            </div>
            {parts.actions}
            <Radix.Close asChild>
              <IconButton label={t("close")}>
                <X aria-hidden="true" />
              </IconButton>
            </Radix.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4">{parts.children}</div>
          {parts.footer && <footer className={FOOTER}>{parts.footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
