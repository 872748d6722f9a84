"use client";

import type { KeyboardEvent, RefObject } from "react";
import type { CalendarPublication } from "@/lib/calendar/view";
import { addDays, type Day, isDay, monthOf } from "@/lib/platform/time";
import { useCommands } from "../commands/commands-context";
import { useCalendarView, useOpenPost, usePublications } from "../store/contexts";
import { chipsIn, focusDay, focusOnceDrawn, useKeptFocus, useTabStop } from "./use-grid-focus";

const DAYS_AWAY: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Everything without a mouse: arrows walk days and the chips in them, letters act on what has the focus. */
export function useGridKeys(root: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const { date, step, setDate, goToday } = useCalendarView();
  const { all } = usePublications();
  const { create } = useOpenPost();
  const commands = useCommands();
  useTabStop(root, date);
  useKeptFocus(root);

  function walk(from: Element, key: string): boolean {
    const day = dayAt(from);
    const away = DAYS_AWAY[key];
    if (!day || away === undefined) return false;
    if (Math.abs(away) === 7 && walkChips(from, away > 0 ? 1 : -1)) return true;
    const next = addDays(day, away);
    if (focusDay(root.current, next)) return true;
    focusOnceDrawn(root, next);
    setDate(next);
    return true;
  }

  function act(key: string, target: Element): boolean {
    const day = dayAt(target);
    const publication = publicationAt(target, all);
    switch (key) {
      case "PageUp":
      case "PageDown":
        if (day) focusOnceDrawn(root, pageDay(day, key === "PageDown" ? 1 : -1));
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

function walkChips(from: Element, by: 1 | -1): boolean {
  const cell = from.closest("[role=cell][data-date]");
  if (!cell || !from.matches("[data-publication]")) return false;
  const chips = chipsIn(cell);
  const next = chips[chips.indexOf(from as HTMLElement) + by];
  next?.focus();
  return next !== undefined;
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
