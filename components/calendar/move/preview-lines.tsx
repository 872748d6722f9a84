"use client";

import { CircleCheck, CircleSlash, Gauge, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue } from "react";
import { classes } from "@/components/ui/classes";
import type { Drop, Mover } from "./drop";
import { usePreviewWords } from "./use-preview-words";

/** What the move would do, said again as the fields change. */
export function PreviewLines({ mover, drop }: { mover: Mover; drop: Drop | null }) {
  const t = useTranslations("move");
  const wordsOf = usePreviewWords();
  const steady = useDeferredValue(drop);
  return (
    <div role="status" className="min-h-10 text-sm">
      {steady === null ? (
        <p className="text-ink-3">{t("dialog.incomplete")}</p>
      ) : (
        <Lines {...wordsOf(mover, steady)} refused={steady.kind === "refused"} />
      )}
    </div>
  );
}

function Lines({
  tone,
  rhythm,
  kept,
  breaks,
  mends,
  refused,
}: ReturnType<ReturnType<typeof usePreviewWords>> & { refused: boolean }) {
  const t = useTranslations("move");
  if (tone === "idle") return <p className="text-ink-3">{rhythm}</p>;
  return (
    <ul className="grid gap-1">
      {breaks.map((line) => (
        <Line
          key={line}
          className={tone === "bad" ? "text-bad" : "text-warn"}
          icon={refused ? <CircleSlash /> : <TriangleAlert />}
        >
          {line}
        </Line>
      ))}
      {rhythm && !breaks.includes(rhythm) && (
        <Line className={kept ? "text-ok" : "text-ink-2"} icon={kept ? <CircleCheck /> : <Gauge />}>
          {rhythm}
        </Line>
      )}
      {mends.map((line) => (
        <Line key={line} className="text-ok" icon={<CircleCheck />}>
          {t("mends", { flag: line })}
        </Line>
      ))}
    </ul>
  );
}

function Line({ icon, className, children }: { icon: ReactNode; className: string; children: ReactNode }) {
  return (
    <li
      className={classes(
        "flex items-start gap-1.5 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0",
        className,
      )}
    >
      <span aria-hidden="true">{icon}</span>
      {children}
    </li>
  );
}
