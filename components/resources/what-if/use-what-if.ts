"use client";

import { useEffect, useState } from "react";
import { type Answer, fetchJson } from "@/components/calendar/store/fetch-json";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { Scenario } from "@/lib/resources/what-if/scenario";
import type { WhatIf } from "@/lib/resources/what-if/view";

type Told = { asked: string; frame: CalendarFrame; answer: Answer<WhatIf> };

/**
 * Asked anew with every step, and whenever the page shows another state of the plan. Meanwhile the former answer stays, if
 * there is one, and is not `current`.
 */
export function useWhatIf(
  frame: CalendarFrame,
  scenario: Scenario,
): { answer: Answer<WhatIf> | null; current: boolean } {
  const { slug } = frame.workspace;
  const asked = scenario.length === 0 ? "" : JSON.stringify(scenario);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (asked === "") return;
    const abort = new AbortController();
    const query = new URLSearchParams({ workspace: slug, scenario: asked });
    fetchJson<WhatIf>(`/api/resources/what-if?${query}`, abort.signal).then((answer) => {
      if (!abort.signal.aborted) setTold({ asked, frame, answer });
    });
    return () => abort.abort();
  }, [slug, frame, asked]);
  if (asked === "" || !told) return { answer: null, current: false };
  return { answer: told.answer, current: told.asked === asked && told.frame === frame };
}
