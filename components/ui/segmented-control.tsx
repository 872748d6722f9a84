"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { classes } from "./classes";
import { useSidewaysRow } from "./use-sideways-row";

export interface Segment {
  href: string;
  label: ReactNode;
  current: boolean;
}

/** A few views of the same thing, each with its own address. */
export function SegmentedControl({
  label,
  segments,
  className,
}: {
  label: string;
  segments: Segment[];
  className?: string;
}) {
  const sideways = useSidewaysRow<HTMLElement>(segments.find(({ current }) => current)?.href);
  return (
    <nav
      ref={sideways.row}
      aria-label={label}
      className={classes("inline-flex max-w-full rounded-md bg-sunken p-0.5", sideways.className, className)}
    >
      {segments.map((segment) => (
        <Link
          key={segment.href}
          href={segment.href}
          scroll={false}
          aria-current={segment.current ? "page" : undefined}
          className={classes(SEGMENT, segment.current ? SEGMENT_ON : SEGMENT_OFF)}
        >
          {segment.label}
        </Link>
      ))}
    </nav>
  );
}

const SEGMENT =
  "inline-flex h-7.5 shrink-0 items-center gap-1.5 rounded-sm px-2.5 font-medium text-sm no-underline transition-colors focus-visible:-outline-offset-2 pointer-coarse:h-10";
const SEGMENT_ON = "bg-surface text-ink shadow-card";
const SEGMENT_OFF = "text-ink-2 hover:text-ink";
