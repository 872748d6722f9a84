const WIDTH = 240;
const HEIGHT = 56;

/** The running total as it grew, under the target. Mute: the table beside it has the numbers. */
export function SumLine({ sums, target }: { sums: readonly (number | null)[]; target: number | null }) {
  const known = sums.flatMap((sum, index) => (sum === null ? [] : [{ sum, index }]));
  if (known.length === 0) return null;
  const most = Math.max(target ?? 0, 0, ...known.map(({ sum }) => sum)) || 1;
  const least = Math.min(0, ...known.map(({ sum }) => sum));
  const x = (index: number) => ((index + 0.5) / sums.length) * WIDTH;
  const y = (value: number) => 3 + (1 - (value - least) / (most - least)) * (HEIGHT - 6);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-14 w-full overflow-visible"
    >
      <path d={`M0 ${y(0)}H${WIDTH}`} className="stroke-line" vectorEffect="non-scaling-stroke" />
      {target !== null && (
        <path
          d={`M0 ${y(target)}H${WIDTH}`}
          className="stroke-ink-2"
          strokeDasharray="4 3"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {known.map(({ sum, index }) => (
        <path
          key={index}
          d={`M${x(index)} ${y(0)}V${y(sum)}`}
          className="stroke-chestnut/35"
          strokeWidth="8"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <path
        d={known.map(({ sum, index }, place) => `${place === 0 ? "M" : "L"}${x(index)} ${y(sum)}`).join("")}
        className="stroke-chestnut"
        fill="none"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
