"use client";

import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from "react";
import type { MenuPlace } from "../commands/chip-menu";
import { useCommands } from "../commands/commands-context";
import { useCalendarView, useFrame, useOpenPost } from "../store/contexts";
import { elementAt, type Place, placeOf, shapeOf } from "./grid-dom";
import { stopAfter } from "./grid-keys";
import { readCellKey } from "./lanes-model";
import type { Lanes } from "./use-lanes";
import { useNudge } from "./use-nudge";

/** Keys and presses of the whole grid, heard once. Stable, so that nothing draws itself again on their account. */
export function useLaneHandlers(lanes: Lanes, openMenu: (place: MenuPlace) => void) {
  const world = {
    lanes,
    openMenu,
    commands: useCommands(),
    nudge: useNudge(lanes),
    create: useOpenPost().create,
    mayCreate: useFrame().abilities.contribute,
    view: useCalendarView(),
  };
  const latest = useRef(world);
  useEffect(() => {
    latest.current = world;
  });
  return useMemo(
    () => ({
      onKeyDown: (event: KeyboardEvent) => pressed(event, latest.current),
      onClick: (event: MouseEvent) => clicked(event, latest.current),
      onDoubleClick: (event: MouseEvent) => doubleClicked(event, latest.current),
      onContextMenu: (event: MouseEvent) => {
        const place = placeOf(event.target, latest.current.lanes);
        if (place) showMenu(event, place, latest.current);
      },
    }),
    [],
  );
}

interface World {
  lanes: Lanes;
  openMenu: (place: MenuPlace) => void;
  commands: ReturnType<typeof useCommands>;
  nudge: ReturnType<typeof useNudge>;
  create: ReturnType<typeof useOpenPost>["create"];
  mayCreate: boolean;
  view: ReturnType<typeof useCalendarView>;
}

function pressed(event: KeyboardEvent, world: World) {
  const place = placeOf(event.target, world.lanes);
  if (!place || event.altKey || event.metaKey) return;
  const heard = nudged(event, place, world) || walked(event, place, world) || commanded(event, place, world);
  if (!heard) return;
  event.preventDefault();
  event.stopPropagation();
}

function nudged({ shiftKey, key }: KeyboardEvent, { publication }: Place, world: World): boolean {
  if (!shiftKey || !key.startsWith("Arrow")) return false;
  if (publication) world.nudge(publication, key);
  return true;
}

/** Whether the key led to another card or cell. */
function walked(event: KeyboardEvent, place: Place, { lanes }: World): boolean {
  const next = stopAfter(event.key, event.ctrlKey, place.stop, shapeOf(lanes));
  const element = next && elementAt(event.currentTarget, next, lanes);
  element?.focus();
  // The focus alone is content with an element that is half in sight.
  element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return next !== null;
}

/** Whether the key was a command. Enter on a card is the button's own. */
function commanded({ key, ctrlKey }: KeyboardEvent, place: Place, world: World): boolean {
  if (ctrlKey) return false;
  const { publication } = place;
  const { commands, view } = world;
  if (key === "n" || key === "N" || (key === "Enter" && !publication)) return create(place, world);
  if (key === "?") commands.showKeys();
  else if (key === "PageUp") view.step(-1);
  else if (key === "PageDown") view.step(1);
  else if (key === "t" || key === "T") view.goToday();
  else if (!publication) return false;
  else if (key === "m" || key === "M") commands.move({ kind: "publication", publication });
  else if (key === "d" || key === "D") commands.duplicate(publication.postId);
  else if (key === "Delete" || key === "Backspace") commands.bin(publication);
  else return false;
  return true;
}

function clicked(event: MouseEvent, world: World) {
  const action = actionOf(event.target);
  const place = action && placeOf(event.target, world.lanes);
  if (!place) return;
  if (action === "create") create(place, world);
  else if (place.publication && action === "open") world.commands.open(place.publication.postId);
  else if (action === "menu") showMenu(event, place, world);
}

/** On the bare ground of a cell. */
function doubleClicked(event: MouseEvent, world: World) {
  const place = placeOf(event.target, world.lanes);
  if (place && !place.publication && !actionOf(event.target)) create(place, world);
}

/** The other button of the mouse, a long press, or the menu key, which has no point of its own. */
function showMenu(event: MouseEvent, { publication }: Pick<Place, "publication">, world: World) {
  const card = (event.target as Element).closest("[data-mover]")?.querySelector<HTMLElement>("[data-stop]");
  if (!publication || !card) return;
  event.preventDefault();
  const { left, bottom } = card.getBoundingClientRect();
  const pointed = event.clientX !== 0 || event.clientY !== 0;
  world.openMenu({
    publication,
    chip: card,
    x: pointed ? event.clientX : left,
    y: pointed ? event.clientY : bottom,
  });
}

function create({ cell }: Place, { mayCreate, create }: World): boolean {
  if (mayCreate) create(readCellKey(cell));
  return mayCreate;
}

function actionOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>("[data-action]")?.dataset.action : undefined;
}
