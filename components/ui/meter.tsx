import { useTranslations } from "next-intl";
import type { Translator } from "@/lib/platform/i18n/translator";
import { classes } from "./classes";
import { MeterShape, type MeterSize } from "./meter-shape";
import { type MeterTone, meterTone, type Rhythm } from "./meter-state";

/** The tone of the count beside the shape. */
export const COUNTS: Record<MeterTone, string> = {
  within: "text-ink-2",
  over: "text-warn",
  under: "text-warn",
};

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
      <span aria-hidden="true" className="inline-flex min-w-0 flex-1 items-center">
        <MeterShape {...rhythm} size={size} />
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
