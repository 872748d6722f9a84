import type { Figure } from "./figure";
import type { World } from "./world/world";

/** One thing that is measured; the file `<name>/part.ts` exports one as `part`. */
export interface Part {
  title: string;
  figures(world: World): Promise<Figure[]>;
}

/** In the order in which a whole run measures them. */
export const PARTS = {
  queries: () => import("./queries/part"),
  check: () => import("./check/part"),
  recheck: () => import("./recheck/part"),
  "count-back": () => import("./count-back/part"),
  advice: () => import("./advice/part"),
  "first-plan": () => import("./first-plan/part"),
  "what-if": () => import("./what-if/part"),
  ics: () => import("./ics/part"),
  javascript: () => import("./javascript/part"),
  pages: () => import("./pages/part"),
  calendar: () => import("./calendar/part"),
  dragging: () => import("./calendar/dragging"),
  team: () => import("./team/part"),
  review: () => import("./review/part"),
  live: () => import("./live/part"),
  memory: () => import("./memory/part"),
} satisfies Record<string, () => Promise<{ part: Part }>>;

export type PartName = keyof typeof PARTS;
