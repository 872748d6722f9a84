"use client";

import { createContext, useContext } from "react";
import type { CalendarPublication } from "@/lib/calendar/view";
import type { Mover } from "../move/drop";

/** What one can do with what is on the calendar, whichever view shows it and whether by key, menu or mouse. */
export interface Commands {
  open(postId: string): void;
  /** "Move to…" */
  move(mover: Mover): void;
  duplicate(postId: string): void;
  /** Asks first. */
  bin(publication: CalendarPublication): void;
  /** An idea that no channel carries yet, for a day: asks which channel. */
  chooseChannel(mover: Mover, day: string): void;
  showKeys(): void;
}

export const CommandsContext = createContext<Commands | null>(null);

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error("Only inside <CommandsProvider>.");
  return commands;
}
