import { useTranslations } from "next-intl";
import type { Translator } from "@/lib/platform/i18n/translator";
import { classes } from "./classes";
import { type MeterTone, MOST_SQUARES, meterTone, type Rhythm, type Square, squaresOf } from "./meter-state";

const SQUARES: Record<Square, string> = {
  planned: "bg-ok-mark",
  excess: "bg-warn-deep",
  missing: "border border-dashed border-warn-deep bg-warn-soft",
  room: "bg-sunken",
};
/** sm: for the gutter of the month, whose lines are close. */
type MeterSize = "sm" | "md";
// Squares give way when there are many in a narrow place.
const SQUARE_SIZES: Record<MeterSize, string> = { sm: "h-2 w-1.25", md: "h-2.5 w-1.5" };
const BAR_SIZES: Record<MeterSize, string> = { sm: "h-2 w-12", md: "h-2.5 w-16" };
const GAPS: Record<MeterSize, string> = { sm: "gap-0.5", md: "gap-0.75" };
const COUNTS: Record<MeterTone, string> = { within: "text-ink-2", over: "text-warn", under: "text-warn" };

/**
 * Small squares: how much of the rhythm is planned. Green within it; amber, darker past the maximum, when there is
 * too much; dashed for what is owed and missing. Says all of it in words to those who do not see it.
 */
export function Meter({
  showCount = true,
  size = "md",
  className,
  ...rhythm
}: Rhythm & { showCount?: boolean; size?: MeterSize; className?: string }) {
  const t = useTranslations("ui");
  const tone = meterTone(rhythm);
  const words = meterText(rhythm, t);
  return (
    <span className={classes("inline-flex min-w-0 items-center gap-2", className)} title={words}>
      <span className="sr-only">{words}</span>
      <span aria-hidden="true" className={classes("inline-flex min-w-0 flex-1 items-center", GAPS[size])}>
        {Math.max(rhythm.planned, rhythm.max ?? 0, rhythm.min ?? 0) > MOST_SQUARES ? (
          <Bar {...rhythm} tone={tone} size={size} />
        ) : (
          <Squares {...rhythm} tone={tone} size={size} />
        )}
      </span>
      {showCount && (
        <span
          aria-hidden="true"
          className={classes("shrink-0 font-semibold text-xs tabular-nums", COUNTS[tone])}
        >
          {rhythm.planned}
        </span>
      )}
    </span>
  );
}

/** "6 publications prévues, de 2 à 4 attendues, 2 de trop" */
export function meterText(rhythm: Rhythm, t: Translator<"ui">): string {
  const { planned, min, max } = rhythm;
  const tone = meterTone(rhythm);
  const words = [expectation(rhythm, t)];
  if (tone === "under") words.push(t("meter.missing", { count: (min ?? 0) - planned }));
  if (tone === "over") words.push(t("meter.excess", { count: planned - (max ?? 0) }));
  return words.join(", ");
}

function expectation({ planned, min, max }: Rhythm, t: Translator<"ui">): string {
  if (!min && max === null) return t("meter.free", { planned });
  if (!min) return t("meter.atMost", { planned, max: max ?? 0 });
  if (max === null) return t("meter.atLeast", { planned, min });
  if (min === max) return t("meter.exactly", { planned, max });
  return t("meter.between", { planned, min, max });
}

function Squares({ tone, size, ...rhythm }: Rhythm & { tone: MeterTone; size: MeterSize }) {
  return squaresOf(rhythm).map((square, index) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a square is its place
      key={index}
      className={classes(
        "min-w-0.5 rounded-[2px]",
        SQUARE_SIZES[size],
        square === "planned" && tone === "over" ? "bg-warn-mark" : SQUARES[square],
      )}
    />
  ));
}

/** The same for rhythms of dozens: filled part planned, tick at the minimum, dark end past the maximum. */
function Bar({ planned, min, max, tone, size }: Rhythm & { tone: MeterTone; size: MeterSize }) {
  const whole = Math.max(planned, max ?? 0, min ?? 0);
  const share = (count: number) => `${(100 * count) / whole}%`;
  return (
    <span
      className={classes("relative min-w-6 shrink overflow-hidden rounded-[2px] bg-sunken", BAR_SIZES[size])}
    >
      {tone === "under" && (
        <span
          className={classes("absolute inset-y-0 left-0", SQUARES.missing)}
          style={{ width: share(min ?? 0) }}
        />
      )}
      <span
        className={classes("absolute inset-y-0 left-0", tone === "over" ? "bg-warn-mark" : "bg-ok-mark")}
        style={{ width: share(Math.min(planned, max ?? planned)) }}
      />
      {tone === "over" && (
        <span
          className="absolute inset-y-0 right-0 bg-warn-deep"
          style={{ width: share(planned - (max ?? 0)) }}
        />
      )}
      {!!min && tone !== "under" && (
        <span className="absolute inset-y-0 w-px bg-ink/50" style={{ left: share(min) }} />
      )}
    </span>
  );
}
