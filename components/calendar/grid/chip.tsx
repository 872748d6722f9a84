"use client";

import { memo, type ReactNode } from "react";
import { networkColor } from "@/components/networks/glyphs";
import { classes } from "@/components/ui/classes";
import { StatusShape } from "@/components/ui/status-dot";
import type { CalendarPublication } from "@/lib/calendar/view";
import type { Severity } from "@/lib/plan/flag";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { useFlags, usePending } from "../store/contexts";
import { useHighlight } from "../store/use-highlight";
import { useChipWords } from "./chip-words";
import { Glyph } from "./glyph";

/**
 * One publication: what two lines can say of it. Its keys, its menu and its tooltip are the grid's, which find it by
 * `data-publication`. Drawn by the hundred, so it is made of few boxes in plain flow, all at once
 * (docs/decisions/calendar-grid.md).
 */
export const Chip = memo(function Chip({ publication }: { publication: CalendarPublication }) {
  const words = useChipWords();
  const { byPublication, causesOf } = useFlags();
  const flags = byPublication.get(publication.id) ?? [];
  const pending = usePending().has(publication.id);
  const highlighted = useHighlight()?.publications.has(publication.id) ?? false;
  const network = words.network(publication.channelId);
  const severity = flags?.[0]?.severity;
  const author = words.person(publication.contributorIds[0]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: FullCalendar drags what it draws, and a <button> swallows the press
    <div
      role="button"
      tabIndex={-1}
      aria-label={words.name(publication, causesOf(flags))}
      aria-busy={pending || undefined}
      data-publication={publication.id}
      data-highlighted={highlighted || undefined}
      style={{ borderLeftColor: networkColor(network) }}
      className={classes(CHIP, LOOKS[publication.status] ?? PLAIN, pending && "animate-breathe")}
    >
      {/* Floats that find no room fall below the line and are cut off, the author first. */}
      <div className="h-4 overflow-hidden whitespace-nowrap pl-4 text-2xs text-ink-2 leading-4 tabular-nums">
        <Glyph network={network} className="absolute top-0.75 left-1.5 size-3" />
        {words.time(publication)}
        {severity && FLAGS[severity]}
        <StatusShape status={publication.status} className="float-right mt-0.75 overflow-visible" />
        {author && (
          <span className="float-right mr-1 h-4 w-4 rounded-full bg-selected text-center font-semibold text-[0.5rem] tracking-tight">
            {author.initials}
          </span>
        )}
      </div>
      <div className="max-h-[2.4em] overflow-hidden text-2xs text-ink leading-[1.2] [overflow-wrap:anywhere]">
        {publication.title}
      </div>
    </div>
  );
});

const CHIP =
  "relative block w-full cursor-pointer select-none rounded-sm border border-l-[3px] [border-left-style:solid]! px-1.5 pt-px pb-1 text-left outline-offset-0 " +
  "hover:border-line-strong data-highlighted:ring-2 data-highlighted:ring-warn-mark data-highlighted:ring-inset";
const PLAIN = "border-line bg-surface";
const LOOKS: Partial<Record<PostStatus, string>> = {
  idea: "border-dashed border-line-strong/60 bg-transparent",
  draft: "border-dashed border-line-strong/60 bg-surface",
  in_review: "border-line bg-warn-soft/60",
  changes_requested: "border-line bg-warn-soft/60",
  published: "border-line bg-sunken/70",
  failed: "border-bad/40 bg-bad-soft/60",
  cancelled: "border-dashed border-line bg-transparent line-through decoration-ornament",
};

/** Made once: hundreds of chips may bear one. */
const FLAGS: Record<Severity, ReactNode> = {
  error: <FlagMark tone="text-bad" />,
  warning: <FlagMark tone="text-warn-deep" />,
  info: <FlagMark tone="text-info" />,
};

function FlagMark({ tone }: { tone: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      className={`ml-1 inline size-3 overflow-visible align-[-2px] ${tone}`}
    >
      <path d="M12 3.5 22 21H2ZM12 10v5m0 2.5v.5" />
    </svg>
  );
}
