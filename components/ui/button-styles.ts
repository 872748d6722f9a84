import { classes } from "./classes";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "soft" | "danger";
export type ButtonSize = "sm" | "md" | "lg";
export interface ButtonLook {
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
}

const BASE =
  "inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap border font-medium no-underline transition-colors " +
  "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-default [&_svg]:shrink-0";

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    "border-transparent bg-chestnut text-on-chestnut hover:bg-chestnut-strong active:bg-chestnut-strong shadow-card",
  secondary: "border-line bg-surface text-ink hover:bg-hover active:bg-selected",
  quiet: "border-transparent bg-transparent text-ink-2 hover:bg-hover hover:text-ink active:bg-selected",
  soft: "border-transparent bg-chestnut-soft text-chestnut hover:border-chestnut-line active:border-chestnut-line",
  danger: "border-transparent bg-bad-fill text-on-bad hover:brightness-90 active:brightness-90 shadow-card",
};

// On touch every target grows to 44 px, whatever its size on a desk.
const SIZES: Record<ButtonSize, string> = {
  sm: "h-7 gap-1.5 rounded-sm px-2.5 text-xs pointer-coarse:min-h-11 [&_svg]:size-3.5",
  md: "h-8.5 gap-1.5 rounded-md px-3 text-sm pointer-coarse:min-h-11 [&_svg]:size-4",
  lg: "h-10 gap-2 rounded-md px-4 text-base pointer-coarse:min-h-11 [&_svg]:size-4.5",
};

const SQUARE: Record<ButtonSize, string> = {
  sm: "w-7 px-0! pointer-coarse:min-w-11",
  md: "w-8.5 px-0! pointer-coarse:min-w-11",
  lg: "w-10 px-0! pointer-coarse:min-w-11",
};

export function buttonStyles({ variant = "secondary", size = "md", className }: ButtonLook): string {
  return classes(BASE, VARIANTS[variant], SIZES[size], className);
}

export function iconButtonStyles({ variant = "quiet", size = "md", className }: ButtonLook): string {
  return buttonStyles({ variant, size, className: classes(SQUARE[size], className) });
}
