import type { ComponentProps } from "react";
import { classes } from "./classes";

export const CONTROL =
  "w-full rounded-md border border-line-strong/70 bg-surface px-2.5 text-sm text-ink transition-colors hover:border-line-strong " +
  "focus-visible:-outline-offset-1 focus-visible:border-chestnut disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-3 " +
  "aria-invalid:border-bad [&[readonly]]:bg-sunken";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={classes(CONTROL, "h-8.5 pointer-coarse:h-11", className)} />;
}

/** Grows with its text where the browser can (`field-sizing`), else keeps `rows`. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      {...rest}
      className={classes(CONTROL, "field-sizing-content min-h-20 resize-y py-2 text-base", className)}
    />
  );
}

/** The browser's own calendar and its own order of day and month; the value is always YYYY-MM-DD. */
export function DateField({ className, ...rest }: Omit<ComponentProps<"input">, "type">) {
  return <Input type="date" {...rest} className={classes("tabular-nums", className)} />;
}

/** The value is always HH:mm. */
export function TimeField({ className, ...rest }: Omit<ComponentProps<"input">, "type">) {
  return <Input type="time" {...rest} className={classes("tabular-nums", className)} />;
}
