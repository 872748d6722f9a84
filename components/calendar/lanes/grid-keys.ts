/** How many cards each cell holds: `cards[lane][column]`. */
export type GridShape = readonly (readonly number[])[];

/** Where the focus stands: a card of a cell, or, where a cell holds none, the cell itself (card −1). */
export interface Stop {
  lane: number;
  column: number;
  card: number;
}

/** Where a key leads, or null where it leads nowhere: the page may then have it. */
export function stopAfter(key: string, control: boolean, from: Stop, cards: GridShape): Stop | null {
  switch (key) {
    case "ArrowLeft":
      return inColumn(from, from.column - 1, cards);
    case "ArrowRight":
      return inColumn(from, from.column + 1, cards);
    case "ArrowUp":
      return from.card > 0 ? { ...from, card: from.card - 1 } : inLane(from, from.lane - 1, cards, "last");
    case "ArrowDown":
      return from.card + 1 < count(cards, from)
        ? { ...from, card: from.card + 1 }
        : inLane(from, from.lane + 1, cards, "first");
    case "Home":
      return inColumn(control ? { ...from, lane: 0 } : from, 0, cards);
    case "End": {
      const lane = control ? cards.length - 1 : from.lane;
      return inColumn({ ...from, lane }, (cards[lane]?.length ?? 0) - 1, cards);
    }
    default:
      return null;
  }
}

/** The first stop of a cell. */
export function stopIn(lane: number, column: number, cards: GridShape): Stop {
  return { lane, column, card: count(cards, { lane, column }) > 0 ? 0 : -1 };
}

function inColumn(from: Stop, column: number, cards: GridShape): Stop | null {
  const held = cards[from.lane]?.[column];
  if (held === undefined) return null;
  return { lane: from.lane, column, card: Math.min(Math.max(from.card, 0), held - 1) };
}

function inLane(from: Stop, lane: number, cards: GridShape, end: "first" | "last"): Stop | null {
  const held = cards[lane]?.[from.column];
  if (held === undefined) return null;
  return { lane, column: from.column, card: end === "last" ? held - 1 : Math.min(0, held - 1) };
}

function count(cards: GridShape, { lane, column }: Pick<Stop, "lane" | "column">): number {
  return cards[lane]?.[column] ?? 0;
}
