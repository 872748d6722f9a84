"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type Answer, fetchJson } from "@/components/calendar/store/fetch-json";
import type { Chosen } from "@/lib/events/count-back/drafted";
import type { Proposal } from "@/lib/events/count-back/proposal";
import type { WordedEffect } from "@/lib/events/view";

export type PreviewedEffect = WordedEffect & { authors: (string | null)[] };

type Asked = Answer<{ proposals: Proposal[] }> | null;

/** The proposals, asked for once, and again when `again` is called. null: on their way. */
export function useProposals(workspace: string, event: string): [Asked, () => void] {
  const [answer, setAnswer] = useState<Asked>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt asks again
  useEffect(() => {
    const abort = new AbortController();
    const query = new URLSearchParams({ workspace, event });
    fetchJson<{ proposals: Proposal[] }>(`/api/events/count-back?${query}`, abort.signal).then((told) => {
      if (!abort.signal.aborted) setAnswer(told);
    });
    return () => abort.abort();
  }, [workspace, event, attempt]);
  const again = useCallback(() => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  }, []);
  return [answer, again];
}

/** Asked once hands rest. */
const REST_MS = 250;

/** What the chosen would do; the last answer stays in sight, `stale`, until the next one is there. */
export function useEffectOfChosen(
  workspace: string,
  event: string,
  chosen: readonly Chosen[],
): { effect: PreviewedEffect | null; stale: boolean } {
  const [told, setTold] = useState<{ asked: string; effect: PreviewedEffect | null } | null>(null);
  // Words make no difference to flags: nothing is asked again while somebody types.
  const asked = JSON.stringify(chosen.map(({ title: _, ...rest }) => rest));
  const named = useRef("");
  named.current = JSON.stringify(chosen.map((each) => ({ ...each, title: each.title.slice(0, 60) })));
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const query = new URLSearchParams({ workspace, event, chosen: named.current });
      fetchJson<PreviewedEffect>(`/api/events/count-back?${query}`, abort.signal).then((answer) => {
        if (!abort.signal.aborted) setTold({ asked, effect: answer.ok ? answer.data : null });
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [workspace, event, asked]);
  return { effect: told?.effect ?? null, stale: told?.asked !== asked };
}
