"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useFlagText } from "@/components/flags/use-flag-text";
import { announce } from "@/components/ui/announcements";
import { useRefusalText } from "@/components/ui/refusal-text";
import type { Run } from "./mend-all";
import { type Tally, tallyOf } from "./tally";

/** How far it is, what is being done, and at the end what has become of it. Nothing before it began. */
export function FixAllNews({ run }: { run: Run }) {
  if (run.phase === "choosing") return null;
  const tally = tallyOf(run);
  const isGoing = run.phase === "going" || run.phase === "stopping";
  return (
    <div className="sticky top-0 z-10 grid gap-2 border-line-2 border-b bg-surface pb-3">
      <Progress tally={tally} />
      {isGoing ? <Now tally={tally} /> : <Summary run={run} tally={tally} />}
    </div>
  );
}

function Progress({ tally: { settled, wanted } }: { tally: Tally }) {
  const t = useTranslations("fixes");
  const text = t("all.of", { done: settled, count: wanted });
  return (
    <div className="flex items-center gap-3">
      <div
        role="progressbar"
        aria-label={t("all.progress")}
        aria-valuemin={0}
        aria-valuemax={wanted}
        aria-valuenow={settled}
        aria-valuetext={text}
        className="h-2 min-w-0 flex-1 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className="h-full rounded-full bg-chestnut transition-[width]"
          style={{ width: `${(100 * settled) / Math.max(1, wanted)}%` }}
        />
      </div>
      <span aria-hidden="true" className="shrink-0 text-ink-2 text-xs tabular-nums">
        {text}
      </span>
    </div>
  );
}

function Now({ tally: { now } }: { tally: Tally }) {
  const t = useTranslations("fixes");
  const textOf = useFlagText();
  return (
    <p className="min-h-5 truncate text-ink-2 text-sm">
      {now && t("all.now", { flag: textOf(now.flag).title })}
    </p>
  );
}

function Summary({ run, tally }: { run: Run; tally: Tally }) {
  const t = useTranslations("fixes");
  const textOf = useFlagText();
  const refusalText = useRefusalText();
  const { done, passed, left, kept, failed } = tally;
  const failure =
    failed && typeof failed.state === "object" && failed.state.kind === "failed" && failed.state;
  const hasFailed = failure && run.phase === "failed";
  const summary = `${run.phase === "stopped" ? `${t("all.stopped")} ` : ""}${t("all.summary", { count: done })}`;
  useEffect(() => {
    if (!hasFailed) announce(summary);
  }, [hasFailed, summary]);
  return (
    <div role={hasFailed ? "alert" : undefined} className="grid gap-1 text-pretty text-sm">
      {hasFailed && (
        <p className="text-bad">
          {t("all.failed", { flag: textOf(failed.flag).title })} {refusalText(failure.refusal)}
        </p>
      )}
      <p className="font-medium">{summary}</p>
      <p className="text-ink-2 text-xs">
        {[
          done > 0 && t("all.undoable", { count: done }),
          passed > 0 && t("all.passed", { count: passed }),
          left > 0 && t("all.left", { count: left }),
          kept > 0 && t("all.kept", { count: kept }),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
    </div>
  );
}
