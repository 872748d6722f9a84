"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useMemo } from "react";
import {
  FrameContext,
  MovesContext,
  OpenPostContext,
  PublicationsContext,
  UndoContext,
} from "@/components/calendar/store/contexts";
import { useChangeNews } from "@/components/forms/use-change";
import { useTakeBack } from "@/components/forms/use-take-back";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { TeamTask } from "@/lib/team/view";

/**
 * What the dialogs of flags and fixes ask of the calendar, answered without one: here nothing is shown before the server
 * has done it, and a post is opened where it stands, in the calendar.
 */
export function FixGround({
  frame,
  tasks,
  children,
}: {
  frame: CalendarFrame;
  /** Whose posts the flags and fixes may name. */
  tasks: readonly TeamTask[];
  children: ReactNode;
}) {
  const { slug } = frame.workspace;
  const router = useRouter();
  const tell = useChangeNews(slug);
  const takeBack = useTakeBack(slug);
  const publications = useMemo(() => onlyTitles(tasks), [tasks]);
  const moves = {
    move: nothing,
    place: nothing,
    preview: () => null,
    adopt: (change: Parameters<typeof tell>[1], headline = "") => tell(headline, change),
  };
  const undo = {
    undo: () => void takeBack("undo"),
    redo: () => void takeBack("redo"),
    canUndo: true,
    canRedo: true,
    undoing: false,
  };
  const open = (postId: string) => router.push(`/w/${slug}/calendar?post=${encodeURIComponent(postId)}`);
  const openPost = { postId: null, draft: null, open, create: () => {}, close: () => {} };
  return (
    <FrameContext value={frame}>
      <PublicationsContext value={publications}>
        <MovesContext value={moves}>
          <UndoContext value={undo}>
            <OpenPostContext value={openPost}>{children}</OpenPostContext>
          </UndoContext>
        </MovesContext>
      </PublicationsContext>
    </FrameContext>
  );
}

const nothing = async () => {};

function onlyTitles(tasks: readonly TeamTask[]) {
  const looseIdeas = tasks.map(({ postId, title }) => ({
    postId,
    title,
    status: "draft" as const,
    objectiveId: null,
    audienceId: null,
    columnId: null,
    contributorIds: [],
    editable: false,
  }));
  return { all: [], shown: [], undated: [], looseIdeas: [], known: { publications: [], looseIdeas } };
}
