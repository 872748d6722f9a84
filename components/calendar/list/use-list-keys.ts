"use client";

import type { KeyboardEvent } from "react";
import { useCommands } from "../commands/commands-context";
import { useOpenPost, usePublications } from "../store/contexts";

/** The letters of the grids, and up and down between rows. */
export function useListKeys(): (event: KeyboardEvent) => void {
  const { all } = usePublications();
  const { create } = useOpenPost();
  const commands = useCommands();
  return (event) => {
    const row = (event.target as Element).closest<HTMLElement>("[data-publication]");
    const publication = all.find(({ id }) => id === row?.dataset.publication);
    if (!row || !publication || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();

    function actionOf(key: string): (() => void) | null {
      switch (key.length === 1 ? key.toLowerCase() : key) {
        case "ArrowDown":
          return () => focusRow(row!, 1);
        case "ArrowUp":
          return () => focusRow(row!, -1);
        case "m":
          return () => commands.move({ kind: "publication", publication: publication! });
        case "d":
          return () => commands.duplicate(publication!.postId);
        case "n":
          return () => create({ day: publication!.at!.slice(0, 10) });
        case "Delete":
          return publication!.editable ? () => commands.bin(publication!) : null;
        case "?":
          return commands.showKeys;
        default:
          return null;
      }
    }
  };
}

function focusRow(from: HTMLElement, by: 1 | -1) {
  const list = from.closest("[data-list]") ?? document;
  const rows = [...list.querySelectorAll<HTMLElement>("button[data-publication]:not([aria-hidden])")];
  rows[rows.indexOf(from) + by]?.focus();
}
