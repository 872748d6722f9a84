import { MOST_SQUARES, meterTone, type Rhythm, type Square, squaresOf } from "./meter-state";

/** sm: for the gutter of the month, whose lines are close. */
export type MeterSize = "sm" | "md";

/** In px: a square, the gap after it, and the width of a bar. */
const SIZES: Record<MeterSize, { width: number; height: number; gap: number; bar: number }> = {
  sm: { width: 5, height: 8, gap: 2, bar: 48 },
  md: { width: 6, height: 10, gap: 3, bar: 64 },
};
const LOOKS: Record<Square, string> = {
  planned: "fill-ok-mark",
  excess: "fill-warn-deep",
  missing: "fill-warn-soft stroke-warn-deep [stroke-dasharray:2_1.5]",
  room: "fill-sunken",
};
const TOO_MANY = "fill-warn-mark";

/** The squares of a meter, mute: one path for those that look alike, since the month shows hundreds of them. */
export function MeterShape({ size, planned, min, max }: Rhythm & { size: MeterSize }) {
  const rhythm = { planned, min, max };
  const counted = Math.max(planned, max ?? 0, min ?? 0) <= MOST_SQUARES;
  const { width, paths } = counted ? squares(rhythm, size) : bar(rhythm, size);
  const { height } = SIZES[size];
  if (width === 0) return null;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      // It gives way when there are many squares in a narrow place.
      preserveAspectRatio="none"
      className="min-w-0 shrink overflow-visible"
      style={{ width: rem(width), height: rem(height) }}
    >
      {paths.map(({ look, d }) => (
        <path key={look} className={look} d={d} />
      ))}
    </svg>
  );
}

const rem = (px: number) => `${px / 16}rem`;

interface Shape {
  width: number;
  paths: { look: string; d: string }[];
}

function squares(rhythm: Rhythm, size: MeterSize): Shape {
  const { width, height, gap } = SIZES[size];
  const kinds = squaresOf(rhythm);
  const over = meterTone(rhythm) === "over";
  const drawn = new Map<string, string>();
  for (const [index, kind] of kinds.entries()) {
    const look = kind === "planned" && over ? TOO_MANY : LOOKS[kind];
    const box = kind === "missing" ? outline(width, height) : { x: 0, y: 0, width, height };
    drawn.set(look, (drawn.get(look) ?? "") + rounded({ ...box, x: box.x + index * (width + gap) }));
  }
  return {
    width: Math.max(0, kinds.length * (width + gap) - gap),
    paths: [...drawn].map(([look, d]) => ({ look, d })),
  };
}

/** The same for rhythms of dozens: filled part planned, tick at the minimum, dark end past the maximum. */
function bar(rhythm: Rhythm, size: MeterSize): Shape {
  const { planned, min, max } = rhythm;
  const { bar: width, height } = SIZES[size];
  const tone = meterTone(rhythm);
  const at = (count: number) => (width * count) / Math.max(planned, max ?? 0, min ?? 0);
  const within = Math.min(planned, max ?? planned);
  const paths = [{ look: LOOKS.room, d: rounded({ x: 0, y: 0, width, height }) }];
  if (tone === "under") paths.push({ look: LOOKS.missing, d: rounded(outline(at(min ?? 0), height)) });
  if (tone === "over") {
    paths.push({ look: LOOKS.excess, d: rounded({ x: 0, y: 0, width, height }) });
  }
  const full = within === planned && planned === Math.max(planned, max ?? 0, min ?? 0);
  paths.push({
    look: tone === "over" ? TOO_MANY : LOOKS.planned,
    d: rounded({ x: 0, y: 0, width: at(within), height }, full ? RADIUS : 0),
  });
  if (min && tone !== "under") paths.push({ look: "fill-ink/50", d: `M${at(min)} 0h1v${height}h-1z` });
  return { width, paths };
}

const RADIUS = 2;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Half a line within, so that the line itself does not stand out. */
function outline(width: number, height: number): Box {
  return { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
}

/** A box whose left corners are round, and the right ones by `right`. */
function rounded({ x, y, width, height }: Box, right = RADIUS): string {
  if (width <= 0) return "";
  const left = Math.min(RADIUS, width / 2);
  const end = Math.min(right, width / 2);
  return (
    `M${x + left} ${y}h${width - left - end}a${end} ${end} 0 0 1 ${end} ${end}v${height - 2 * end}` +
    `a${end} ${end} 0 0 1 ${-end} ${end}h${left + end - width}` +
    `a${left} ${left} 0 0 1 ${-left} ${-left}v${2 * left - height}a${left} ${left} 0 0 1 ${left} ${-left}z`
  );
}
