"use client";

import { useEffect, useRef, useState } from "react";
import type { DatesAfterMove } from "@/lib/assignments/view";
import { useFrame } from "../store/contexts";
import { fetchJson } from "../store/fetch-json";
import { DatesDialog } from "./dates-dialog";
import type { MovedPost } from "./moved-days";
import { useMoveDates, type Way } from "./use-move-dates";

/** "Do the same until I close this page." */
let always: Way | null = null;

interface Question {
  moved: MovedPost;
  dates: DatesAfterMove;
}

/**
 * After a move: asks whether the dates asked of people go along, where that would change any. Never in the way: it comes
 * once the move is done, and to leave it leaves the dates as they are.
 */
export function MovedDates({ moved, onDone }: { moved: MovedPost; onDone: () => void }) {
  const { workspace } = useFrame();
  const [question, setQuestion] = useState<Question | null>(null);
  const carryOut = useMoveDates();
  const latest = useRef({ carryOut, onDone });
  latest.current = { carryOut, onDone };

  useEffect(() => {
    const abort = new AbortController();
    const query = new URLSearchParams({ workspace: workspace.slug, post: moved.postId, from: moved.from });
    fetchJson<DatesAfterMove>(`/api/assignments/dates?${query}`, abort.signal).then((answer) => {
      if (abort.signal.aborted) return;
      // Who cannot be asked now is not asked: the dates stay, and the flags say what is wrong with them.
      if (!answer.ok || answer.data.ways.length === 0 || always === "stays") return latest.current.onDone();
      const same = answer.data.ways.find(({ way }) => way === always);
      if (!same) return setQuestion({ moved, dates: answer.data });
      void latest.current.carryOut(moved, answer.data.version, same);
      latest.current.onDone();
    });
    return () => abort.abort();
  }, [workspace.slug, moved]);

  if (question?.moved !== moved) return null;
  return (
    <DatesDialog
      moved={moved}
      dates={question.dates}
      onChoice={(way, keep) => {
        if (keep) always = way;
        const chosen = question.dates.ways.find((each) => each.way === way);
        if (chosen) void carryOut(moved, question.dates.version, chosen);
        onDone();
      }}
    />
  );
}
