"use client";

import { TriangleAlert } from "lucide-react";
import { memo } from "react";
import { networkColor } from "@/components/networks/glyphs";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { initials } from "@/components/ui/avatar";
import { classes } from "@/components/ui/classes";
import { StatusShape } from "@/components/ui/status-dot";
import type { CalendarPublication } from "@/lib/calendar/view";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { useFlags, usePending } from "../store/contexts";
import { useHighlight } from "../store/use-highlight";
import { useChipWords } from "./chip-words";

/** One publication: what two lines can say of it. Its keys and its menu are the grid's, which find it by `data-publication`. */
export const Chip = memo(function Chip({ publication }: { publication: CalendarPublication }) {
  const words = useChipWords();
  const flags = useFlags().byPublication.get(publication.id);
  const pending = usePending().has(publication.id);
  const highlighted = useHighlight()?.publications.has(publication.id) ?? false;
  const network = words.network(publication.channelId);
  const author = words.contributor(publication.contributorIds[0]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: FullCalendar drags what it draws, and a <button> swallows the press
    <div
      role="button"
      tabIndex={-1}
      aria-label={words.name(publication, flags)}
      aria-busy={pending || undefined}
      data-publication={publication.id}
      data-highlighted={highlighted || undefined}
      title={publication.title}
      style={{ borderLeftColor: networkColor(network) }}
      className={classes(CHIP, LOOKS[publication.status] ?? PLAIN, pending && "animate-breathe")}
    >
      <span className="flex items-center text-2xs text-ink-2 leading-4 tabular-nums">
        <NetworkGlyph network={network} className="size-3!" />
        <span className="ml-1 shrink-0">{words.time(publication)}</span>
        {/* What finds no room wraps onto a second line, which is hidden: first the author goes, then the status. */}
        <span className="flex h-4 min-w-0 flex-1 flex-wrap items-center justify-end gap-y-2 overflow-hidden before:h-4 before:w-0">
          {flags && (
            <TriangleAlert
              aria-hidden="true"
              className={classes("my-0.5 ml-1 size-3", FLAG_TONES[flags[0]!.severity])}
            />
          )}
          <span className="ml-1 grid h-4 place-items-center">
            <StatusShape status={publication.status} />
          </span>
          {author && (
            <span className="ml-1 grid size-4 place-items-center rounded-full bg-selected font-semibold text-[0.5rem] text-ink-2">
              {initials(author)}
            </span>
          )}
        </span>
      </span>
      <span className="line-clamp-2 text-2xs text-ink leading-[1.2] [overflow-wrap:anywhere]">
        {publication.title}
      </span>
    </div>
  );
});

const CHIP =
  "block w-full cursor-pointer select-none rounded-sm border border-l-[3px] [border-left-style:solid]! px-1.5 pt-px pb-1 text-left outline-offset-0 " +
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
const FLAG_TONES = { error: "text-bad", warning: "text-warn-deep", info: "text-info" } as const;
