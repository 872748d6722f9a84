import Link from "next/link";
import { useFormatter } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/** A number that leads to what it counts; none leads nowhere. */
export function Count({
  value,
  href,
  label,
  strong = false,
}: {
  value: number;
  href?: string;
  /** What is counted, where row and column do not say it. */
  label?: string;
  strong?: boolean;
}) {
  const { number } = useFormatter();
  const look = classes("tabular-nums", strong && "font-semibold");
  if (!href || value === 0)
    return <span className={classes(look, value === 0 && "text-ink-3")}>{number(value)}</span>;
  return (
    <Link
      href={href}
      aria-label={label && `${label}, ${number(value)}`}
      className={classes(
        look,
        "rounded-xs underline decoration-line-strong underline-offset-2 hover:decoration-ink",
      )}
    >
      {number(value)}
    </Link>
  );
}

export function Percent({ share }: { share: number }) {
  const { number } = useFormatter();
  return <span className="whitespace-nowrap tabular-nums">{number(share, { style: "percent" })}</span>;
}

/** A word about a number. Its shape is a word: the colour only says it again. */
export function State({ tone, children }: { tone: "ok" | "warn" | "bad" | "quiet"; children: ReactNode }) {
  return <span className={classes("text-xs", TONES[tone])}>{children}</span>;
}

const TONES = {
  ok: "text-ok",
  warn: "font-medium text-warn",
  bad: "font-medium text-bad",
  quiet: "text-ink-2",
};
