import { classes } from "@/components/ui/classes";
import type { Bucket } from "@/lib/review/view";

const HEIGHT = 16;
const WIDTH = 6;
const STEP = 9;

/**
 * A channel's weeks side by side, mute. What is planned is filled; what is owed and missing is dashed, what is too much has
 * a dark head: it reads without its colours, and its words stand beside it.
 */
export function Weeks({ buckets }: { buckets: readonly Bucket[] }) {
  if (buckets.length < 2) return null;
  const most = Math.max(1, ...buckets.map(({ planned, owed }) => Math.max(planned, owed)));
  const high = (count: number) => (count / most) * HEIGHT;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${buckets.length * STEP - STEP + WIDTH} ${HEIGHT + 1}`}
      className="h-4 w-auto shrink-0 max-sm:hidden print:block print:h-3"
    >
      {buckets.map(({ from, planned, owed, allowed, state }, place) => {
        const x = place * STEP;
        const over = allowed !== null && (state === "over" || state === "far-over");
        const within = over ? allowed : planned;
        return (
          <g key={from}>
            <rect x={x} y={HEIGHT} width={WIDTH} height={1} className="fill-line-strong" />
            <rect
              x={x}
              y={HEIGHT - high(within)}
              width={WIDTH}
              height={high(within)}
              className={classes(over ? "fill-warn-mark" : "fill-ok-mark")}
            />
            {over && (
              <rect
                x={x}
                y={HEIGHT - high(planned)}
                width={WIDTH}
                height={high(planned - within)}
                className="fill-warn-deep"
              />
            )}
            {state === "under" && (
              <rect
                x={x + 0.5}
                y={HEIGHT - high(owed) + 0.5}
                width={WIDTH - 1}
                height={Math.max(0, high(owed - planned) - 0.5)}
                className="fill-warn-soft stroke-warn-deep [stroke-dasharray:2_1.5]"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
