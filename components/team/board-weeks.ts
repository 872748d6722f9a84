"use client";

import { createContext, useContext } from "react";
import type { Period } from "@/lib/plan/document";

/** The weeks on the board: what is dragged names them too. */
export const BoardWeeks = createContext<readonly Period[]>([]);
export const useBoardWeeks = () => useContext(BoardWeeks);
