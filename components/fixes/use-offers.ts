"use client";

import { useCallback, useEffect, useState } from "react";
import { useFrame } from "@/components/calendar/store/contexts";
import type { OfferedFix } from "@/lib/fixes/view";
import type { Flag } from "@/lib/plan/flag";
import type { Refusal } from "@/lib/platform/result";
import { askFixes } from "./ask-fixes";
import { useFixText } from "./use-fix-text";

export interface OfferedText {
  fix: OfferedFix;
  text: string;
}

export type Offers =
  | { state: "looking" }
  /** The plan has no such flag any more. */
  | { state: "gone" }
  | { state: "failed"; refusal: Pick<Refusal, "code" | "message" | "values"> }
  | { state: "there"; fixes: readonly OfferedText[] };

/** Nobody chooses among more. */
const MOST = 3;

/** The fixes of a flag, asked for at once, and again when `lookAgain` is called. */
export function useOffers(flag: Flag): { offers: Offers; lookAgain: () => void } {
  const { workspace } = useFrame();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof askFixes>> | null>(null);
  const textOf = useFixText();

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt asks again
  useEffect(() => {
    const abort = new AbortController();
    askFixes(workspace.slug, flag, abort.signal).then((told) => {
      if (!abort.signal.aborted) setAnswer(told);
    });
    return () => abort.abort();
  }, [workspace.slug, flag, attempt]);

  const lookAgain = useCallback(() => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  }, []);
  return { offers: offersOf(answer, textOf), lookAgain };
}

function offersOf(
  answer: Awaited<ReturnType<typeof askFixes>> | null,
  textOf: (fix: OfferedFix) => string,
): Offers {
  if (!answer) return { state: "looking" };
  if (answer.ok) return { state: "there", fixes: distinct(answer.data.fixes, textOf).slice(0, MOST) };
  return answer.message === "flag_gone" ? { state: "gone" } : { state: "failed", refusal: answer };
}

/** Two fixes that read the same are no choice: the better one stays. */
function distinct(fixes: readonly OfferedFix[], textOf: (fix: OfferedFix) => string): OfferedText[] {
  const byText = new Map<string, OfferedText>();
  for (const fix of fixes) {
    const text = textOf(fix);
    if (!byText.has(text)) byText.set(text, { fix, text });
  }
  return [...byText.values()];
}
