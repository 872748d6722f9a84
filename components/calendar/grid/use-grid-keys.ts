"use client";

import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import type { CalendarPublication } from "@/lib/calendar/view";
import { addDays, type Day, isDay, monthOf } from "@/lib/platform/time";
import { useCommands } from "../commands/commands-context";
import { useCalendarView, useOpenPost, usePublications } from "../store/contexts";
import { useKeptFocus, useTabStop } from "./use-grid-focus";

const DAYS_AWAY: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Everything without a mouse: arrows walk days and the chips in them, letters act on what has the focus. */
export function useGridKeys(root: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const { date, step, setDate, goToday, range } = useCalendarView();
  const { all } = usePublications();
  const { create } = useOpenPost();
  const commands = useCommands();
  const wanted = useRef<Day | null>(null);
  useTabStop(root, date);
  useKeptFocus(root);

  // The day walked to may lie in the next month: it gets the focus once that is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: range.from is the sign that other days are drawn
  useEffect(() => {
    if (wanted.current && focusDay(root.current, wanted.current)) wanted.current = null;
  }, [root, range.from]);

  function walk(from: Element, key: string): boolean {
    const day = dayAt(from);
    const away = DAYS_AWAY[key];
    if (!day || away === undefined) return false;
    if (Math.abs(away) === 7 && walkChips(from, away > 0 ? 1 : -1)) return true;
    const next = addDays(day, away);
    if (focusDay(root.current, next)) return true;
    wanted.current = next;
    setDate(next);
    return true;
  }

  function act(key: string, target: Element): boolean {
    const day = dayAt(target);
    const publication = publicationAt(target, all);
    switch (key) {
      case "PageUp":
      case "PageDown":
        wanted.current = day && pageDay(day, key === "PageDown" ? 1 : -1);
        step(key === "PageDown" ? 1 : -1);
        return true;
      case "t":
        goToday();
        return true;
      case "?":
        commands.showKeys();
        return true;
      case "n":
        create({ day });
        return true;
      case "Enter":
      case " ":
        if (publication) commands.open(publication.postId);
        else if (day) create({ day });
        return !!(publication || day);
      default:
        return publication ? actOn(publication, key, commands) : false;
    }
  }

  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    if (!target.matches("[role=cell], [data-publication]")) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (walk(target, key) || act(key, target)) event.preventDefault();
  };
}

function actOn(
  publication: CalendarPublication,
  key: string,
  commands: ReturnType<typeof useCommands>,
): boolean {
  if (key === "m") commands.move({ kind: "publication", publication });
  else if (key === "d") commands.duplicate(publication.postId);
  else if (key === "Delete" || key === "Backspace") {
    if (publication.editable) commands.bin(publication);
  } else return false;
  return true;
}

function focusDay(root: HTMLElement | null, day: Day): boolean {
  const cell = root?.querySelector<HTMLElement>(`[role=cell][data-date="${day}"]`);
  if (!cell) return false;
  (chipsIn(cell)[0] ?? cell).focus();
  return true;
}

function walkChips(from: Element, by: 1 | -1): boolean {
  const cell = from.closest("[role=cell][data-date]");
  if (!cell || !from.matches("[data-publication]")) return false;
  const chips = chipsIn(cell);
  const next = chips[chips.indexOf(from as HTMLElement) + by];
  next?.focus();
  return next !== undefined;
}

function chipsIn(cell: Element): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>("[data-publication]")].filter(
    (chip) => getComputedStyle(chip).visibility !== "hidden",
  );
}

function dayAt(target: Element): Day | null {
  const day = target.closest<HTMLElement>("[data-date]")?.dataset.date;
  return isDay(day) ? day : null;
}

function publicationAt(target: Element, all: readonly CalendarPublication[]): CalendarPublication | null {
  const id = target.closest<HTMLElement>("[data-publication]")?.dataset.publication;
  return all.find((one) => one.id === id) ?? null;
}

function pageDay(day: Day, by: 1 | -1): Day {
  const month = monthOf(day);
  return by === 1 ? addDays(month.to, 1) : monthOf(addDays(month.from, -1)).from;
}
