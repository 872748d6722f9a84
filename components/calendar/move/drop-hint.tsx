"use client";

import { Check, CircleSlash, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { classes } from "@/components/ui/classes";
import type { Mover } from "./drop";
import { readZone } from "./drop-zones";
import { useDropOn } from "./use-drop-on";
import { type PreviewWords, usePreviewWords } from "./use-preview-words";

const LOOKS = {
  ok: { box: "border-ok bg-ok-soft text-ok", Icon: Check },
  warn: { box: "border-warn-deep bg-warn-soft text-warn", Icon: TriangleAlert },
  bad: { box: "border-bad bg-bad-soft text-bad", Icon: TriangleAlert },
  idle: { box: "border-line-strong bg-surface text-ink-2", Icon: null },
  refused: { box: "border-bad bg-bad-soft text-bad", Icon: CircleSlash },
} as const;

/** What a drop in this zone would do, shown where it would land. */
export function DropHint({ mover, zone, className }: { mover: Mover; zone: string; className?: string }) {
  const t = useTranslations("move");
  const dropOn = useDropOn();
  const wordsOf = usePreviewWords();
  const target = useMemo(() => readZone(zone), [zone]);
  const drop = target && dropOn(mover, target);
  if (!drop) return null;
  const words = wordsOf(mover, drop);
  const refused = drop.kind === "refused";
  const { box, Icon } = LOOKS[refused ? "refused" : words.tone];
  return (
    <div
      data-testid="drop-hint"
      data-tone={refused ? "refused" : words.tone}
      className={classes(
        "pointer-events-none rounded-md border border-dashed px-2 py-1.5 text-center",
        box,
        className,
      )}
    >
      {drop.kind !== "nothing" && (
        <p className="font-semibold text-xs">{t(refused ? "hint.refused" : "hint.here")}</p>
      )}
      {linesOf(words).map((line) => (
        <p key={line} className="font-medium text-2xs leading-snug [overflow-wrap:anywhere]">
          {line} {Icon && <Icon aria-hidden="true" className="inline size-3 align-[-2px]" />}
        </p>
      ))}
    </div>
  );
}

/** A cell has room for two lines: what breaks comes first, the rhythm where nothing does. */
function linesOf({ breaks, rhythm }: PreviewWords): string[] {
  if (breaks.length > 0) return breaks.slice(0, 2);
  return rhythm ? [rhythm] : [];
}
