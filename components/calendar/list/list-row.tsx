"use client";

import { Ellipsis } from "lucide-react";
import { memo } from "react";
import { networkColor } from "@/components/networks/glyphs";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Avatar } from "@/components/ui/avatar";
import { classes } from "@/components/ui/classes";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { StatusShape } from "@/components/ui/status-dot";
import type { CalendarPublication } from "@/lib/calendar/view";
import { useChipWords } from "../grid/chip-words";
import { useFlags, useOpenPost, usePending } from "../store/contexts";
import { useHighlight } from "../store/use-highlight";

export const ListRow = memo(function ListRow({ publication }: { publication: CalendarPublication }) {
  const words = useChipWords();
  const { open } = useOpenPost();
  const { byPublication, causesOf } = useFlags();
  const flags = byPublication.get(publication.id) ?? [];
  const severity = flags[0]?.severity;
  const pending = usePending().has(publication.id);
  const highlighted = useHighlight()?.publications.has(publication.id) ?? false;
  const network = words.network(publication.channelId);
  const author = words.person(publication.contributorIds[0])?.name;
  return (
    <li
      className={classes(
        "flex items-stretch border-line-2 border-t first:border-t-0 has-focus-visible:bg-hover",
        highlighted && "bg-warn-soft",
        pending && "animate-breathe",
      )}
    >
      <button
        type="button"
        data-publication={publication.id}
        aria-label={words.name(publication, causesOf(flags))}
        aria-busy={pending || undefined}
        onClick={() => open(publication.postId)}
        style={{ borderLeftColor: networkColor(network) }}
        className="flex min-h-12 min-w-0 flex-1 items-center gap-3 border-l-[3px] px-3 py-2 text-left -outline-offset-2 hover:bg-hover"
      >
        <span className="w-11 shrink-0 text-ink-2 text-sm tabular-nums">{words.time(publication)}</span>
        <NetworkGlyph network={network} className="size-4!" />
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 font-medium text-base sm:line-clamp-1">{publication.title}</span>
          <span className="block truncate text-ink-3 text-xs">{words.channel(publication.channelId)}</span>
        </span>
        {severity && <SeverityIcon severity={severity} hidden />}
        <span className="inline-flex w-24 shrink-0 items-center gap-1.5 text-ink-2 text-xs max-sm:w-auto">
          <StatusShape status={publication.status} />
          <span className="max-sm:sr-only">{words.status(publication.status)}</span>
        </span>
        {author && <Avatar name={author} hidden className="max-sm:hidden" />}
      </button>
      {/* The same menu as the right button's, for those who have none. */}
      <button
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        data-publication={publication.id}
        onClick={askForMenu}
        className="grid w-9 place-items-center text-ink-3 hover:bg-hover hover:text-ink pointer-coarse:w-11"
      >
        <Ellipsis className="size-4" />
      </button>
    </li>
  );
});

function askForMenu(event: React.MouseEvent) {
  const { clientX, clientY } = event;
  event.currentTarget.dispatchEvent(
    new MouseEvent("contextmenu", { bubbles: true, cancelable: true, clientX, clientY }),
  );
}
