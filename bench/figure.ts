/** One line of the table: something of ours beside the least it could cost, both measured in the same run. */
export interface Figure {
  what: string;
  /** The cheapest thing that does the same, and what it cost; "" where the goal is a plain number. */
  floor: string;
  /** "" where nobody asked for more than to know. */
  goal: string;
  seen: string;
  /** null: no goal. */
  met: boolean | null;
}

export type Unit = "µs" | "ms" | "KB" | "MB";

interface Compared {
  what: string;
  floor: string;
  unit: Unit;
  ours: number;
  least: number;
  /** The most times the floor that we may cost. */
  most?: number;
}

export function timesTheFloor({ what, floor, unit, ours, least, most }: Compared): Figure {
  const times = ours / least;
  return {
    what,
    floor: `${floor}: ${amount(least, unit)}`,
    goal: most === undefined ? "" : `≤ ${most} ×`,
    seen: `${times.toFixed(2)} × (${amount(ours, unit)})`,
    met: most === undefined ? null : times <= most,
  };
}

/** Where the goal is how much may come on top. */
export function aboveTheFloor({ what, floor, unit, ours, least, most }: Compared): Figure {
  const above = ours - least;
  return {
    what,
    floor: `${floor}: ${amount(least, unit)}`,
    goal: most === undefined ? "" : `≤ ${most} ${unit} more`,
    seen: `${amount(above, unit)} more (${amount(ours, unit)})`,
    met: most === undefined ? null : above <= most,
  };
}

export function amount(value: number, unit: Unit): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}

const HEAD = ["what", "floor", "goal", "seen", ""] as const;

/** As Markdown, padded so that it can be read on a terminal too. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, floor, goal, seen, met }) => [what, floor, goal, seen, verdict(met)]);
  const widths = HEAD.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  return [line(HEAD), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

const verdict = (met: boolean | null) => (met === null ? "" : met ? "met" : "MISSED");
