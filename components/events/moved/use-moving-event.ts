"use client";

import { type FormEvent, useRef, useState } from "react";
import type { ActionForm } from "@/components/forms/use-action-form";
import type { Way } from "@/lib/events/moved/vocabulary";
import { isDay } from "@/lib/platform/time";
import { type EventValues, eventFrom } from "../event-values";
import type { EventView } from "../event-view";
import { askMoves, hasPreparation, type ShownMoves } from "./ask-moves";

/** What somebody decided about the preparation, with the key of what they were shown; null: only the event moves. */
export type Decision = { way: Way; key: string } | null;

/**
 * The form of an event that asks before it is sent: where its days change and something is planned around them, somebody
 * decides first what becomes of it. Until then nothing is saved, and what was typed stays.
 */
export function useMovingEvent(
  slug: string,
  event: EventView | null,
  decided: { current: Decision },
  form: ActionForm<EventValues>,
) {
  const [looking, setLooking] = useState(false);
  const [asking, setAsking] = useState<{ moves: ShownMoves; sent: FormEvent } | null>(null);
  const isLooking = useRef(false);
  const { start, end } = eventFrom(form.values);

  async function onSubmit(sent: FormEvent) {
    sent.preventDefault();
    if (isLooking.current) return;
    decided.current = null;
    const isMoved = event && (event.start !== start || event.end !== end);
    // What cannot be asked about is for the action to refuse.
    if (!isMoved || !isDay(start) || !isDay(end) || start > end) return form.onSubmit(sent);
    isLooking.current = true;
    setLooking(true);
    const told = await askMoves(slug, event.id, { start, end });
    isLooking.current = false;
    setLooking(false);
    if (told.ok && hasPreparation(told.data)) setAsking({ moves: told.data, sent });
    else form.onSubmit(sent);
  }

  function decide(way: Way | "stay") {
    if (!asking) return;
    decided.current = way === "stay" ? null : { way, key: asking.moves[way].key };
    setAsking(null);
    form.onSubmit(asking.sent);
  }

  return {
    form: { ...form, onSubmit, pending: form.pending || looking },
    asking: asking && { moves: asking.moves, days: { start, end }, decide, close: () => setAsking(null) },
  };
}
