import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classes } from "./classes";
import { CONTROL } from "./input";

/** The native element: on a phone it opens the wheel people know, and it works before any script. */
export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  return (
    <span className={classes("relative inline-flex w-full items-center", className)}>
      <select
        {...rest}
        className={classes(CONTROL, "h-8.5 appearance-none truncate pr-8 pointer-coarse:h-11")}
      >
        {children}
      </select>
      <ChevronDown aria-hidden="true" className="pointer-events-none absolute right-2.5 size-4 text-ink-3" />
    </span>
  );
}
