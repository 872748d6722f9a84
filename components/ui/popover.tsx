"use client";

import * as Radix from "radix-ui/popover";
import type { ComponentProps } from "react";
import { classes } from "./classes";

export const Popover = Radix.Root;
export const PopoverTrigger = Radix.Trigger;
export const PopoverAnchor = Radix.Anchor;
export const PopoverClose = Radix.Close;

/** Give it an aria-label, or aria-labelledby on a heading inside. */
export function PopoverContent({ className, sideOffset = 4, ...rest }: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        align="start"
        collisionPadding={8}
        {...rest}
        sideOffset={sideOffset}
        className={classes(
          "z-50 w-72 max-w-[calc(100vw-1rem)] animate-rise rounded-lg border border-line bg-surface p-3 shadow-float outline-none",
          "max-h-(--radix-popover-content-available-height) overflow-y-auto overscroll-contain",
          className,
        )}
      />
    </Radix.Portal>
  );
}
