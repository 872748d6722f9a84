"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import { initials } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { useCommands } from "../commands/commands-context";
import { useChannels } from "../move/use-channels";
import { useFrame, usePending } from "../store/contexts";
import { TrayChip } from "./tray-chip";
import type { TrayItem } from "./tray-items";
import { useGridDraggable } from "./use-grid-draggable";

/** Enough to fill a wide screen several times; one searches before one scrolls past this. */
const PORTION = 60;

/** One tab stop, arrows walk, Enter opens, M places. */
export function TrayList({ items }: { items: readonly TrayItem[] }) {
  const t = useTranslations("tray");
  const { open, move } = useCommands();
  const list = useRef<HTMLUListElement>(null);
  const [portions, setPortions] = useState(1);
  const [current, setCurrent] = useState<string | null>(null);
  const pending = usePending();
  const networkOf = useNetworkOf();
  const people = usePeople();
  useGridDraggable(list);
  const shown = items.slice(0, portions * PORTION);
  const stop = shown.some(({ id }) => id === current) ? current : shown[0]?.id;
  if (items.length === 0) return null;

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    const item = shown.find(({ id }) => id === idOf(event.target));
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "m" || event.key === "M") move(item.mover);
    else if (!walked(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <ul
      ref={list}
      aria-label={t("list")}
      onKeyDown={onKeyDown}
      onFocus={(event) => setCurrent(idOf(event.target) ?? null)}
      onClick={(event) => {
        const item = shown.find(({ id }) => id === idOf(event.target));
        if (item) open(item.postId);
      }}
      // relative: hidden words are placed absolutely; past the edge they would widen the page, which a drag then scrolls.
      className="relative flex min-w-0 flex-1 items-center gap-2 overflow-x-auto overscroll-x-contain py-0.5 [scrollbar-width:thin]"
    >
      {shown.map((item) => (
        <Item
          key={item.id}
          item={item}
          network={networkOf(item.channelId)}
          person={people.get(item.contributorIds[0] ?? "")}
          busy={pending.has(item.id)}
          tabbable={item.id === stop}
        />
      ))}
      {shown.length < items.length && (
        <li>
          <Button size="sm" variant="quiet" onClick={() => setPortions(portions + 1)}>
            {t("more", { count: items.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}

const Item = memo(function Item({
  item,
  network,
  person,
  busy,
  tabbable,
}: {
  item: TrayItem;
  network: string | null;
  person: { name: string; initials: string } | undefined;
  busy: boolean;
  tabbable: boolean;
}) {
  return (
    <li className="shrink-0">
      <button
        type="button"
        data-tray-item={item.id}
        data-mover={item.id}
        tabIndex={tabbable ? 0 : -1}
        aria-busy={busy || undefined}
        aria-keyshortcuts="M"
        title={item.title}
        className={classes(
          "block cursor-grab! touch-pan-x select-none rounded-md [-webkit-touch-callout:none] hover:shadow-float data-dragging:opacity-35",
          busy && "animate-breathe",
        )}
      >
        <TrayChip title={item.title} network={network} person={person} />
      </button>
    </li>
  );
});

function walked(event: KeyboardEvent<HTMLUListElement>): boolean {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-tray-item]")];
  const at = buttons.indexOf(event.target as HTMLElement);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined || at === -1) return false;
  buttons[next]?.focus();
  return true;
}

function idOf(target: EventTarget): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>("[data-tray-item]")?.dataset.trayItem
    : undefined;
}

function useNetworkOf(): (channelId: string | null) => string | null {
  const channels = useChannels(useFrame());
  return (channelId) => (channelId === null ? null : (channels.get(channelId)?.network ?? "other"));
}

function usePeople(): ReadonlyMap<string, { name: string; initials: string }> {
  const { contributors } = useFrame();
  return useMemo(
    () => new Map(contributors.map(({ id, name }) => [id, { name, initials: initials(name) }])),
    [contributors],
  );
}
