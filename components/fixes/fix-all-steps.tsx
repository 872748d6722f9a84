"use client";

import { CircleAlert, CircleCheck, CircleDashed, CircleMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useFlagText } from "@/components/flags/use-flag-text";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import { Spinner } from "@/components/ui/spinner";
import type { Run, Step } from "./mend-all";
import { useFixText } from "./use-fix-text";

/** The steps in their order: to choose from beforehand, then each with what has become of it. */
export function FixAllSteps({ run, onToggle }: { run: Run; onToggle: (index: number) => void }) {
  const isChoosing = run.phase === "choosing";
  return (
    <ol className={classes("grid divide-y divide-line-2 border-line-2 border-b", isChoosing && "border-t")}>
      {run.steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place, and no place changes
        <li key={index} className="py-2">
          {isChoosing ? <ToChoose step={step} onToggle={() => onToggle(index)} /> : <Underway step={step} />}
        </li>
      ))}
    </ol>
  );
}

function ToChoose({ step, onToggle }: { step: Step; onToggle: () => void }) {
  const { title, sentence } = useStepText(step);
  return (
    <Checkbox
      checked={step.wanted}
      onChange={onToggle}
      className="w-full"
      label={<span className="text-pretty text-ink-2 text-xs">{title}</span>}
      hint={<span className="text-pretty text-ink text-sm">{sentence}</span>}
    />
  );
}

function Underway({ step }: { step: Step }) {
  const { title, sentence } = useStepText(step);
  const stateText = useStateText(step);
  const row = useRef<HTMLDivElement>(null);
  const isNow = step.state === "doing";
  useEffect(() => {
    if (isNow) row.current?.scrollIntoView({ block: "nearest" });
  }, [isNow]);
  return (
    <div ref={row} className="flex scroll-mt-24 items-start gap-2.5 text-sm">
      <StateIcon step={step} />
      <p className="min-w-0 flex-1">
        <span className="block text-pretty text-ink-2 text-xs">{title}</span>
        <span className={step.wanted ? "block text-pretty" : "block text-pretty text-ink-3"}>{sentence}</span>
      </p>
      <span className="shrink-0 text-ink-2 text-xs">{stateText}</span>
    </div>
  );
}

/** Of what was done, the sentence is that of what was really done: the plan may have changed since the preview. */
function useStepText({ flag, fix, state }: Step) {
  const flagTextOf = useFlagText();
  const fixTextOf = useFixText();
  const carriedOut = typeof state === "object" && state.kind === "done" ? state.fix : fix;
  return { title: flagTextOf(flag).title, sentence: fixTextOf(carriedOut) };
}

function useStateText({ state, wanted }: Step): string {
  const t = useTranslations("fixes");
  if (!wanted) return t("all.state.kept");
  if (typeof state === "string") return t(`all.state.${state}`);
  const how = state.kind === "passed" ? state.why : state.kind;
  return t(`all.state.${how}`);
}

function StateIcon({ step: { state, wanted } }: { step: Step }) {
  const look = "mt-0.5 size-4 shrink-0";
  if (state === "doing") return <Spinner className={`${look} text-chestnut`} />;
  if (!wanted) return <CircleMinus aria-hidden="true" className={`${look} text-ink-3`} />;
  if (state === "waiting") return <CircleDashed aria-hidden="true" className={`${look} text-ink-3`} />;
  if (state.kind === "done") return <CircleCheck aria-hidden="true" className={`${look} text-ok`} />;
  if (state.kind === "failed") return <CircleAlert aria-hidden="true" className={`${look} text-bad`} />;
  return <CircleMinus aria-hidden="true" className={`${look} text-warn`} />;
}
