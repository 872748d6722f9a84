import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

interface ChoiceProps extends Omit<ComponentProps<"input">, "type"> {
  label: ReactNode;
  hint?: ReactNode;
}

export function Checkbox({ label, hint, className, ...rest }: ChoiceProps) {
  return (
    <Choice label={label} hint={hint} className={className}>
      <input
        type="checkbox"
        {...rest}
        className="peer col-start-1 row-start-1 size-4 appearance-none rounded-xs border border-line-strong bg-surface checked:border-chestnut checked:bg-chestnut disabled:opacity-50"
      />
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="pointer-events-none col-start-1 row-start-1 hidden size-4 text-on-chestnut peer-checked:block"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      >
        <path d="m4 8.5 2.7 2.7L12 5.5" />
      </svg>
    </Choice>
  );
}

/** On or off, at once. In a form that is sent, prefer a checkbox. */
export function Switch({ label, hint, className, ...rest }: ChoiceProps) {
  return (
    <Choice label={label} hint={hint} className={className}>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox carries its own checked state
        role="switch"
        {...rest}
        className={
          "relative h-4.5 w-8 appearance-none rounded-full border border-line-strong bg-sunken transition-colors " +
          "before:absolute before:left-0.5 before:top-0.5 before:size-3 before:rounded-full before:bg-ornament before:transition-transform " +
          "checked:border-chestnut checked:bg-chestnut checked:before:translate-x-3.5 checked:before:bg-on-chestnut disabled:opacity-50"
        }
      />
    </Choice>
  );
}

function Choice({
  label,
  hint,
  className,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the input is among the children
    <label
      className={classes(
        "inline-flex cursor-pointer items-start gap-2 text-sm pointer-coarse:min-h-11 pointer-coarse:items-center",
        className,
      )}
    >
      <span className="grid h-[1.1875rem] shrink-0 items-center">{children}</span>
      <span>
        {label}
        {hint && <span className="block text-xs text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}
