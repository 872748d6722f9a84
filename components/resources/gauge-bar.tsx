import { classes } from "@/components/ui/classes";
import type { Gauge } from "@/lib/resources/view";

export const PARTS = ["making", "answering", "following"] as const;
export type Part = (typeof PARTS)[number];

export const FILLS: Record<Part, string> = {
  making: "bg-chestnut",
  answering: "bg-ornament",
  following: "hatched border-line-strong border-r",
};

/** What a week asks for, part by part, up to the hours that there are. Mute: the figures stand beside it. */
export function GaugeBar({ gauge, most = mostOf(gauge) }: { gauge: Gauge; most?: number }) {
  const width = (minutes: number) => `${most === 0 ? 0 : (minutes / most) * 100}%`;
  return (
    <div aria-hidden="true" className="relative h-4">
      <div className="absolute inset-0 flex overflow-hidden rounded-sm bg-sunken">
        {PARTS.map((part) => (
          <div key={part} className={classes("h-full", FILLS[part])} style={{ width: width(gauge[part]) }} />
        ))}
      </div>
      {gauge.there > 0 && (
        <div
          className="absolute -inset-y-1 w-0.5 bg-ink"
          style={{ left: `clamp(0px, calc(${width(gauge.there)} - 1px), calc(100% - 2px))` }}
        />
      )}
    </div>
  );
}

/** One scale for bars that are compared. */
export const mostOf = (...gauges: readonly Gauge[]): number =>
  Math.max(...gauges.map((gauge) => Math.max(gauge.there, gauge.asked + gauge.following)));
