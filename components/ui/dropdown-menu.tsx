"use client";

import { Check, ChevronRight } from "lucide-react";
import * as Radix from "radix-ui/dropdown-menu";
import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

/** <Menu><MenuTrigger asChild><Button/></MenuTrigger><MenuContent><MenuItem/>…</MenuContent></Menu> */
export const Menu = Radix.Root;
export const MenuTrigger = Radix.Trigger;
export const MenuGroup = Radix.Group;
export const MenuRadioGroup = Radix.RadioGroup;
export const MenuSub = Radix.Sub;

const PANEL =
  "z-50 min-w-44 max-w-72 max-h-(--radix-dropdown-menu-content-available-height) overflow-y-auto overscroll-contain animate-rise " +
  "rounded-lg border border-line bg-surface p-1 shadow-float";
const ROW =
  "flex w-full select-none items-center gap-2 rounded-sm px-2 py-1.5 text-sm no-underline outline-none cursor-default " +
  "data-highlighted:bg-hover data-disabled:opacity-50 data-[state=open]:bg-hover pointer-coarse:min-h-11 " +
  "[&>svg]:size-4 [&>svg]:shrink-0";
const PLAIN = "text-ink [&>svg]:text-ink-3";
const DANGER = "text-bad";

export function MenuContent({ className, sideOffset = 4, ...rest }: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        align="start"
        collisionPadding={8}
        {...rest}
        sideOffset={sideOffset}
        className={classes(PANEL, className)}
      />
    </Radix.Portal>
  );
}

interface Row {
  icon?: ReactNode;
  /** At the right: a key, a count. */
  hint?: ReactNode;
  danger?: boolean;
}

export function MenuItem({
  icon,
  hint,
  danger = false,
  className,
  children,
  ...rest
}: ComponentProps<typeof Radix.Item> & Row) {
  const look = classes(ROW, danger ? DANGER : PLAIN, className);
  // With asChild the only child is a link: it brings its own content.
  if (rest.asChild) {
    return (
      <Radix.Item {...rest} className={look}>
        {children}
      </Radix.Item>
    );
  }
  return (
    <Radix.Item {...rest} className={look}>
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint && <span className="pl-3 text-ink-2 text-xs">{hint}</span>}
    </Radix.Item>
  );
}

export function MenuRadioItem({ className, children, ...rest }: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem {...rest} className={classes(ROW, PLAIN, className)}>
      <Tick />
      <span className="min-w-0 flex-1 truncate">{children}</span>
    </Radix.RadioItem>
  );
}

/** The menu stays open: one seldom ticks a single filter. */
export function MenuCheckboxItem({
  className,
  children,
  ...rest
}: ComponentProps<typeof Radix.CheckboxItem>) {
  return (
    <Radix.CheckboxItem
      onSelect={(event) => event.preventDefault()}
      {...rest}
      className={classes(ROW, PLAIN, className)}
    >
      <Tick />
      <span className="flex min-w-0 flex-1 items-center gap-2 truncate">{children}</span>
    </Radix.CheckboxItem>
  );
}

export function MenuSubTrigger({
  icon,
  className,
  children,
  ...rest
}: ComponentProps<typeof Radix.SubTrigger> & Row) {
  return (
    <Radix.SubTrigger {...rest} className={classes(ROW, PLAIN, className)}>
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      <ChevronRight aria-hidden="true" />
    </Radix.SubTrigger>
  );
}

export function MenuSubContent({ className, ...rest }: ComponentProps<typeof Radix.SubContent>) {
  return (
    <Radix.Portal>
      <Radix.SubContent collisionPadding={8} {...rest} className={classes(PANEL, className)} />
    </Radix.Portal>
  );
}

export function MenuLabel({ className, ...rest }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label {...rest} className={classes("eyebrow px-2 pt-2 pb-1", className)} />;
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}

function Tick() {
  return (
    <span className="grid size-4 shrink-0 place-items-center">
      <Radix.ItemIndicator>
        <Check aria-hidden="true" className="size-4 text-chestnut" />
      </Radix.ItemIndicator>
    </span>
  );
}
