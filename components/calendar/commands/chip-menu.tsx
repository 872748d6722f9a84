"use client";

import { CalendarDays, CopyPlus, PencilLine, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { createPortal } from "react-dom";
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from "@/components/ui/dropdown-menu";
import type { CalendarPublication } from "@/lib/calendar/view";
import { usePending } from "../store/contexts";
import { useCommands } from "./commands-context";

export interface MenuPlace {
  publication: CalendarPublication;
  /** Gets the focus back. */
  chip: HTMLElement;
  x: number;
  y: number;
}

export function ChipMenu({ place, onClose }: { place: MenuPlace; onClose: () => void }) {
  return (
    <Menu open onOpenChange={(open) => !open && onClose()} modal={false}>
      {/* On <body>: inside the grid's own container even what is fixed would be placed by the grid. */}
      {createPortal(
        <MenuTrigger asChild>
          <span
            aria-hidden="true"
            tabIndex={-1}
            className="pointer-events-none fixed size-0"
            style={{ left: place.x, top: place.y }}
          />
        </MenuTrigger>,
        document.body,
      )}
      <MenuContent
        aria-label={place.publication.title}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          place.chip.focus();
        }}
      >
        <ChipItems publication={place.publication} />
      </MenuContent>
    </Menu>
  );
}

function ChipItems({ publication }: { publication: CalendarPublication }) {
  const t = useTranslations("calendar");
  const commands = useCommands();
  const busy = usePending().has(publication.id);
  const fixed = busy || !publication.editable;
  return (
    <>
      <MenuItem icon={<PencilLine />} hint="↵" onSelect={() => commands.open(publication.postId)}>
        {t("menu.open")}
      </MenuItem>
      <MenuItem
        icon={<CalendarDays />}
        hint="M"
        disabled={fixed}
        onSelect={() => commands.move({ kind: "publication", publication })}
      >
        {t("menu.move")}
      </MenuItem>
      <MenuItem
        icon={<CopyPlus />}
        hint="D"
        disabled={busy}
        onSelect={() => commands.duplicate(publication.postId)}
      >
        {t("menu.duplicate")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger disabled={fixed} onSelect={() => commands.bin(publication)}>
        {t("menu.bin")}
      </MenuItem>
    </>
  );
}
