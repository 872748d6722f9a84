"use client";

import { EllipsisVertical } from "lucide-react";
import { useLocale } from "next-intl";
import { memo } from "react";
import { classes } from "@/components/ui/classes";
import { Spinner } from "@/components/ui/spinner";
import type { CalendarPublication } from "@/lib/calendar/view";
import { CardFace, cardLook } from "./card-face";
import { useCardWords } from "./card-words";

/**
 * One publication in its cell. It has no handlers of its own: the grid hears presses and keys and reads `data-action`,
 * the drag reads `data-mover`.
 */
export const Card = memo(function Card({
  publication,
  network,
  busy,
  marked,
  alarm,
}: {
  publication: CalendarPublication;
  network: string;
  /** Its last move waits for the server. */
  busy: boolean;
  /** Of the flag that is selected in the panel. */
  marked: boolean;
  alarm: string | null;
}) {
  const words = useCardWords();
  const locale = useLocale();
  const look = cardLook(publication, network);
  return (
    <div
      data-mover={publication.id}
      className={classes(
        "group/card relative select-none [-webkit-touch-callout:none] data-dragging:opacity-35",
        busy && "opacity-60",
      )}
    >
      <button
        type="button"
        data-card={publication.id}
        data-stop={publication.id}
        data-action="open"
        tabIndex={-1}
        aria-busy={busy || undefined}
        className={classes(
          "block w-full transition-shadow hover:shadow-float pointer-coarse:pr-10",
          look.className,
          publication.editable && "cursor-grab!",
          marked && "outline-2 outline-warn-deep outline-offset-1",
        )}
        style={look.style}
      >
        <CardFace publication={publication} words={words} locale={locale} alarm={alarm} />
        {busy && <span className="sr-only">{words.saving}</span>}
      </button>
      {busy ? (
        <Spinner className="absolute right-2 bottom-2 text-ink-3" />
      ) : (
        <button
          type="button"
          data-no-drag
          data-action="menu"
          data-card={publication.id}
          tabIndex={-1}
          aria-label={`${words.more} — ${publication.title}`}
          aria-haspopup="menu"
          className="absolute top-1 right-1 grid size-6 place-items-center rounded-sm bg-surface text-ink-2 opacity-0 shadow-card hover:bg-hover focus-visible:opacity-100 in-data-drag:opacity-0! group-hover/card:opacity-100 pointer-coarse:inset-y-0 pointer-coarse:right-0 pointer-coarse:h-auto pointer-coarse:w-10 pointer-coarse:bg-transparent pointer-coarse:opacity-100 pointer-coarse:shadow-none"
        >
          <EllipsisVertical aria-hidden="true" className="size-4" />
        </button>
      )}
    </div>
  );
});
