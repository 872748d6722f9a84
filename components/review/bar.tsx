import { classes } from "@/components/ui/classes";

export type BarTone = "ok" | "warn" | "bad" | "info";

const FILLS: Record<BarTone, string> = {
  ok: "bg-ok-mark",
  warn: "bg-warn-mark",
  bad: "bg-bad-fill",
  info: "bg-ornament",
};

/**
 * One bar of a table, mute: the figures stand in its row. `ticks` are targets, the band between two of them what is asked
 * for. `most` is the end of the scale, one for all rows that are there to be compared.
 */
export function Bar({
  value,
  most,
  ticks = [],
  tone = "ok",
}: {
  value: number;
  most: number;
  ticks?: readonly (number | null)[];
  tone?: BarTone;
}) {
  const at = (amount: number) => `${most === 0 ? 0 : Math.min(100, (amount / most) * 100)}%`;
  const marks = ticks.filter((tick) => tick !== null && tick > 0) as number[];
  const [low = 0, high = 0] = marks;
  return (
    <div aria-hidden="true" className="relative h-2 min-w-10 print:h-1.5">
      <div className="absolute inset-0 overflow-hidden rounded-[2px] bg-sunken">
        {marks.length === 2 && (
          <div
            className="absolute inset-y-0 bg-line"
            style={{ left: at(low), right: `calc(100% - ${at(high)})` }}
          />
        )}
        <div className={classes("relative h-full", FILLS[tone])} style={{ width: at(value) }} />
      </div>
      {marks.map((tick) => (
        <div
          key={tick}
          className="absolute -inset-y-0.5 w-0.5 bg-ink"
          style={{ left: `clamp(0px, calc(${at(tick)} - 1px), calc(100% - 2px))` }}
        />
      ))}
    </div>
  );
}

export const most = (...numbers: readonly (number | null)[]): number =>
  Math.max(0, ...numbers.map((number) => number ?? 0));
