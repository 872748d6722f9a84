"use client";

import * as Radix from "radix-ui/tabs";
import type { ComponentProps } from "react";
import { classes } from "./classes";
import { useSidewaysRow } from "./use-sideways-row";

export const Tabs = Radix.Root;

export function TabList({ className, ...rest }: ComponentProps<typeof Radix.List>) {
  // Whoever chooses another tab has it in sight: the focus moves there.
  const sideways = useSidewaysRow<HTMLDivElement>("first");
  return (
    <Radix.List
      {...rest}
      ref={sideways.row}
      className={classes("flex gap-4 border-line border-b", sideways.className, className)}
    />
  );
}

export function Tab({ className, ...rest }: ComponentProps<typeof Radix.Trigger>) {
  return (
    <Radix.Trigger
      {...rest}
      className={classes(
        "-mb-px inline-flex h-9 shrink-0 items-center gap-1.5 border-transparent border-b-2 text-ink-2 text-sm transition-colors hover:text-ink",
        "focus-visible:-outline-offset-2 data-[state=active]:border-chestnut data-[state=active]:font-medium data-[state=active]:text-ink pointer-coarse:h-11",
        className,
      )}
    />
  );
}

export function TabPanel({ className, ...rest }: ComponentProps<typeof Radix.Content>) {
  return <Radix.Content {...rest} className={classes("pt-3", className)} />;
}
