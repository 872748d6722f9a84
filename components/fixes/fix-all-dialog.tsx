"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useFlags, useFrame } from "@/components/calendar/store/contexts";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useRefusalText } from "@/components/ui/refusal-text";
import { Spinner } from "@/components/ui/spinner";
import type { PlannedFix } from "@/lib/fixes/view";
import { flagIdentity } from "@/lib/plan/flag";
import { askAllFixes } from "./ask-fixes";
import { FixAllFooter } from "./fix-all-footer";
import { FixAllNews } from "./fix-all-news";
import { FixAllSteps } from "./fix-all-steps";
import type { Stumble } from "./mend-all";
import { useMendAll } from "./use-mend-all";

/** Everything that can be mended: told beforehand, then done step by step under the person's eyes. */
export function FixAllDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("fixes");
  const { listed } = useFlags();
  const mending = useMendAll();
  const { run, plan, stop } = mending;
  const unlisted = useUnlisted();
  const { state, lookAgain } = usePreview(plan, unlisted);
  const isGoing = run.phase === "going" || run.phase === "stopping";
  const close = isGoing ? stop : onClose;
  const isReady = run.steps.length > 0;
  const left = listed.filter(({ cause }) => !isAmong(run.steps, cause)).length;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={t("all.title")}
      description={isReady && run.phase === "choosing" ? t("all.about") : undefined}
      footer={isReady && <FixAllFooter {...mending} onClose={onClose} />}
    >
      {isReady ? (
        <div className="grid">
          <FixAllNews run={run} />
          <FixAllSteps run={run} onToggle={mending.toggle} />
          {run.phase === "choosing" && (
            <p className="pt-3 text-pretty text-ink-2 text-xs">
              {unlisted.size > 0 && t("all.filtered")} {t("all.each")}{" "}
              {left > 0 && t("all.person", { count: left })}
            </p>
          )}
        </div>
      ) : (
        <NoSteps state={state} left={listed.length} onRetry={lookAgain} onClose={onClose} />
      )}
    </Dialog>
  );
}

type Preview = "looking" | "there" | Stumble;

/** What the panel did not list when this opened, by identity: nobody asked to mend what the filters hide. */
function useUnlisted(): ReadonlySet<string> {
  const { groups, listed } = useFlags();
  return useState(() => {
    const seen = new Set(listed);
    const hidden = groups.filter((group) => !seen.has(group));
    return new Set(hidden.flatMap(({ cause, under }) => [cause, ...under].map(flagIdentity)));
  })[0];
}

/** The steps stay as the plan was when this opened, while they are gone through. */
function usePreview(plan: (steps: readonly PlannedFix[]) => void, unlisted: ReadonlySet<string>) {
  const { workspace } = useFrame();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Preview>("looking");
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt asks again
  useEffect(() => {
    const abort = new AbortController();
    askAllFixes(workspace.slug, abort.signal).then((answer) => {
      if (abort.signal.aborted) return;
      setState(answer.ok ? "there" : answer);
      if (answer.ok) plan(answer.data.steps.filter(({ flag }) => !unlisted.has(flagIdentity(flag))));
    });
    return () => abort.abort();
  }, [workspace.slug, attempt, plan, unlisted]);
  const lookAgain = () => {
    setState("looking");
    setAttempt((count) => count + 1);
  };
  return { state, lookAgain };
}

function NoSteps({
  state,
  left,
  onRetry,
  onClose,
}: {
  state: Preview;
  left: number;
  onRetry: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("fixes");
  const refusalText = useRefusalText();
  if (state === "looking")
    return (
      <p role="status" className="flex items-center gap-2 py-4 text-ink-2 text-sm">
        <Spinner /> {t("all.looking")}
      </p>
    );
  const isEmpty = state === "there";
  return (
    <div className="grid justify-items-start gap-3">
      <p role={isEmpty ? "status" : "alert"} className="text-pretty text-sm">
        {isEmpty ? t("all.none", { count: left }) : refusalText(state)}
      </p>
      <Button onClick={isEmpty ? onClose : onRetry}>{isEmpty ? t("close") : t("retry")}</Button>
    </div>
  );
}

function isAmong(steps: readonly PlannedFix[], cause: PlannedFix["flag"]): boolean {
  const identity = flagIdentity(cause);
  return steps.some(({ flag }) => flagIdentity(flag) === identity);
}
