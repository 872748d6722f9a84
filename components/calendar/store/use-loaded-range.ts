"use client";

import { useRouter } from "next/navigation";
import { type Dispatch, startTransition, useCallback, useEffect, useRef, useState } from "react";
import { covers } from "@/lib/calendar/periods";
import type { Period } from "@/lib/plan/document";
import type { Refusal } from "@/lib/platform/result";
import { addDays } from "@/lib/platform/time";
import { type Answer, fetchJson } from "./fetch-json";
import type { CalendarAction, CalendarState, RangeData } from "./state";

export interface RangeApi {
  /** The days on the screen are on their way. */
  loading: boolean;
  /** Why they did not come. */
  failure: Pick<Refusal, "code" | "message" | "values"> | null;
  retry(): void;
}

/** Fetches the days on the screen that are not known yet, and everything again where the plan moved on elsewhere. */
export function useLoadedRange(
  state: CalendarState,
  range: Period,
  dispatch: Dispatch<CalendarAction>,
): RangeApi {
  const router = useRouter();
  const { slug } = state.frame.workspace;
  const { from, to } = range;
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<RangeApi["failure"]>(null);
  const known = covers(state.loaded, range);

  // The revision is among the causes: an answer from before a change of our own would take that change back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt and revision start the fetch again
  useEffect(() => {
    if (known) return;
    const abort = new AbortController();
    fetchRange(slug, { from, to }, abort.signal).then((answer) => {
      if (abort.signal.aborted) return;
      setFailure(answer.ok ? null : answer);
      if (!answer.ok) return;
      dispatch({ type: "ranged", data: answer.data });
      // Somebody changed the plan meanwhile: perhaps channels or events too, which only the page brings.
      if (answer.data.revision !== state.revision) router.refresh();
    });
    return () => abort.abort();
  }, [known, slug, from, to, attempt, state.revision, dispatch, router]);

  usePrefetch(state, range, known, dispatch);
  useFreshness(state.revision, slug);
  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((count) => count + 1);
  }, []);
  return { loading: !known && !failure, failure: known ? null : failure, retry };
}

/** The month before and the month after, once there is nothing better to do: the next press finds them there. */
function usePrefetch(
  state: CalendarState,
  { from, to }: Period,
  known: boolean,
  dispatch: Dispatch<CalendarAction>,
) {
  const { slug } = state.frame.workspace;
  const before = { from: addDays(from, -AROUND), to: addDays(from, -1) };
  const after = { from: addDays(to, 1), to: addDays(to, AROUND) };
  const wanted = [after, before].find((days) => !covers(state.loaded, days));
  const [first, last] = [wanted?.from, wanted?.to];
  useEffect(() => {
    if (!known || !first || !last) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await fetchRange(slug, { from: first, to: last }, abort.signal);
      if (!answer.ok || abort.signal.aborted || answer.data.revision !== state.revision) return;
      startTransition(() => dispatch({ type: "ranged", data: answer.data }));
    }, QUIET);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [known, slug, first, last, state.revision, dispatch]);
}

const AROUND = 42;
const QUIET = 400;

/** A page kept in a tab, or brought back by "back", asks whether the plan moved on; the server then draws it afresh. */
function useFreshness(revision: string | null, slug: string) {
  const router = useRouter();
  const latest = useRef(revision);
  useEffect(() => {
    latest.current = revision;
  }, [revision]);
  useEffect(() => {
    let abort = new AbortController();
    const check = async () => {
      abort.abort();
      abort = new AbortController();
      const asked = latest.current;
      const params = new URLSearchParams({ workspace: slug });
      const now = await fetchJson<{ revision: string | null }>(
        `/api/calendar/revision?${params}`,
        abort.signal,
      );
      // A change of our own meanwhile brought its own news: what was asked is no longer the question.
      if (now.ok && asked === latest.current && now.data.revision !== asked) router.refresh();
    };
    const onVisible = () => void (document.visibilityState === "visible" && check());
    void check();
    window.addEventListener("focus", check);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      abort.abort();
      window.removeEventListener("focus", check);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [slug, router]);
}

function fetchRange(slug: string, range: Period, signal: AbortSignal): Promise<Answer<RangeData>> {
  return fetchJson(`/api/calendar?${new URLSearchParams({ workspace: slug, ...range })}`, signal);
}
