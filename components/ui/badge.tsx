import type { ComponentProps } from "react";
import { classes } from "./classes";

export type Tone = "neutral" | "chestnut" | "ok" | "warn" | "bad" | "info";

const TONES: Record<Tone, string> = {
  neutral: "bg-sunken text-ink-2",
  chestnut: "bg-chestnut text-on-chestnut",
  ok: "bg-ok-soft text-ok",
  warn: "bg-warn-soft text-warn",
  bad: "bg-bad-soft text-bad",
  info: "bg-info-soft text-info",
};

/** A short word or a count. `pill` for counts, square corners for the names of things. */
export function Badge({
  tone = "neutral",
  pill = false,
  className,
  ...rest
}: ComponentProps<"span"> & { tone?: Tone; pill?: boolean }) {
  return (
    <span
      {...rest}
      className={classes(
        "inline-flex max-w-full items-center gap-1 truncate font-medium text-xs tabular-nums [&_svg]:size-3.5 [&_svg]:shrink-0",
        pill ? "min-w-5 justify-center rounded-full px-1.5 py-px" : "rounded-sm px-1.5 py-px",
        TONES[tone],
        className,
      )}
    />
  );
}
