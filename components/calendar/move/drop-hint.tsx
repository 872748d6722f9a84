"use client";

import { Check, CircleSlash, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { classes } from "@/components/ui/classes";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Drop, Mover } from "./drop";
import { readZone } from "./drop-zones";
import { useDropOn } from "./use-drop-on";
import { type PreviewWords, usePreviewWords } from "./use-preview-words";

const LOOKS = {
  ok: { box: "border-ok bg-ok-soft text-ok", Icon: Check },
  warn: { box: "border-warn-deep bg-warn-soft text-warn", Icon: TriangleAlert },
  bad: { box: "border-bad bg-bad-soft text-bad", Icon: TriangleAlert },
  plain: { box: "border-line-strong bg-surface text-ink-2", Icon: null },
  refused: { box: "border-bad bg-bad-soft text-bad", Icon: CircleSlash },
} as const;

/** What a drop in this zone would do, shown where it would land. */
export function DropHint({ mover, zone, className }: { mover: Mover; zone: string; className?: string }) {
  const dropOn = useDropOn();
  const target = useMemo(() => readZone(zone), [zone]);
  const drop = target && dropOn(mover, target);
  return drop && <DropOutcome mover={mover} drop={drop} className={className} />;
}

/** The same for a drop that is known already, with its time of day. */
export function DropOutcome({ mover, drop, className }: { mover: Mover; drop: Drop; className?: string }) {
  const t = useTranslations("move");
  const wordsOf = usePreviewWords();
  const words = wordsOf(mover, drop);
  const look = lookOf(drop, words);
  const { box, Icon } = LOOKS[look];
  return (
    <div
      data-testid="drop-hint"
      data-look={look}
      className={classes(
        "pointer-events-none rounded-md border border-dashed px-1.5 py-1.5 text-center",
        box,
        className,
      )}
    >
      {drop.kind !== "nothing" && (
        <p className="flex items-center justify-center gap-1 font-semibold text-xs">
          {t(drop.kind === "refused" ? "hint.refused" : "hint.here")}
          {Icon && <Icon aria-hidden="true" className="size-3.5 shrink-0" />}
        </p>
      )}
      {linesOf(words, t).map((line) => (
        <p key={line} className="text-balance font-medium text-2xs leading-snug">
          {line}
        </p>
      ))}
    </div>
  );
}

/** Green only where all is well afterwards, or better than before. */
function lookOf(drop: Drop, { tone, kept, mends }: PreviewWords): keyof typeof LOOKS {
  if (drop.kind === "refused") return "refused";
  if (tone === "ok") return kept || mends.length > 0 ? "ok" : "plain";
  return tone === "idle" ? "plain" : tone;
}

/** A cell has room for two lines: what breaks comes first; where nothing does, what it mends, and the rhythm. */
function linesOf({ breaks, mends, rhythm }: PreviewWords, t: Translator<"move">): string[] {
  if (breaks.length > 0) return breaks.slice(0, 2);
  return [mends.length > 0 && t("hint.mends", { count: mends.length }), rhythm].filter(
    (line) => !!line,
  ) as string[];
}
