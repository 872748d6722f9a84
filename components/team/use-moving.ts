"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useState } from "react";
import { ask } from "@/components/calendar/store/ask";
import { fetchJson } from "@/components/calendar/store/fetch-json";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { reassign } from "@/lib/assignments/actions";
import type { CalendarFrame } from "@/lib/calendar/view";
import { formatLongDay } from "@/lib/platform/time";
import { type Moving, movingTo, type Place } from "@/lib/team/moving";
import type { TeamBoard, TeamCell, TeamTask } from "@/lib/team/view";

export interface Moves {
  /** What is behind the opened week; null while it is read. */
  cell: TeamCell | "failed" | null;
  tasks: readonly TeamTask[];
  lookAgain: () => void;
  /** Its "Move to…" is open. */
  asked: TeamTask | null;
  askFor: (task: TeamTask | null) => void;
  /** Id of the one that waits for the server. */
  moving: string | null;
  preview: (task: TeamTask, to: Place) => Moving | null;
  move: (task: TeamTask, to: Place) => void;
}

/** What stands behind the opened week, and moving it to somebody else or to another week. */
export function useMoving(board: TeamBoard, frame: CalendarFrame, opened: Place | null): Moves {
  const { slug, limits } = frame.workspace;
  const { cell, lookAgain } = useCell(board, slug, opened);
  const [asked, askFor] = useState<TeamTask | null>(null);
  const [moving, setMoving] = useState<string | null>(null);
  const send = useReassign(slug);
  const preview = useCallback(
    (task: TeamTask, to: Place) => opened && movingTo(board, task, opened, to, limits),
    [board, opened, limits],
  );
  const move = useCallback(
    (task: TeamTask, to: Place) => {
      const done = preview(task, to);
      if (!done || moving) return;
      setMoving(task.id);
      askFor(null);
      const taker = done.weeks[1]!.person;
      void send(task, taker, done.due).then((moved) => {
        setMoving(null);
        // Whatever was refused, what is shown is old.
        if (!moved) lookAgain();
      });
    },
    [preview, moving, send, lookAgain],
  );
  const tasks = useMemo(() => (cell && cell !== "failed" ? cell.tasks : []), [cell]);
  return { cell, tasks, lookAgain, asked, askFor, moving, preview, move };
}

function useReassign(slug: string) {
  const t = useTranslations("team");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const { run } = useAtOnce();
  return useCallback(
    (task: TeamTask, taker: { id: string; name: string }, due: string) =>
      run(
        () =>
          ask(() =>
            reassign({
              workspace: slug,
              postId: task.postId,
              version: task.version,
              assignment: task.id,
              contributor: taker.id,
              due,
            }),
          ),
        ({ change }) => {
          const title = task.title.trim() || t("panel.untitled");
          tell(t("move.done", { title, name: taker.name, day: formatLongDay(due, locale) }), change);
        },
      ),
    [slug, t, locale, tell, run],
  );
}

/** Read anew with each new board: after a change, and after it was taken back. */
function useCell(board: TeamBoard, slug: string, opened: Place | null) {
  const [attempt, setAttempt] = useState(0);
  const [read, setRead] = useState<{ of: string; cell: TeamCell | "failed" } | null>(null);
  const contributor = opened?.contributor;
  const day = opened && board.weeks[opened.week]?.from;
  const of = `${contributor} ${day}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new board and an attempt ask again
  useEffect(() => {
    if (contributor === undefined || !day) return;
    const abort = new AbortController();
    const query = new URLSearchParams({ workspace: slug, contributor, day });
    fetchJson<TeamCell>(`/api/team?${query}`, abort.signal).then((answer) => {
      if (!abort.signal.aborted) setRead({ of, cell: answer.ok ? answer.data : "failed" });
    });
    return () => abort.abort();
  }, [slug, contributor, day, of, board, attempt]);
  const lookAgain = useCallback(() => setAttempt((count) => count + 1), []);
  return { cell: read?.of === of ? read.cell : null, lookAgain };
}
