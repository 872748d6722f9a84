"use client";

import { useEffect, useMemo, useRef } from "react";
import { others } from "@/components/calendar/live/others";
import { usePublications, useUndo } from "@/components/calendar/store/contexts";
import type { PostView } from "@/lib/posts/view";
import type { Autosaver } from "../autosave/runner";

/**
 * Reads the post again when the calendar knows something newer than the sheet: a drag, an undo, somebody else's change.
 * What was typed meanwhile is merged, not lost.
 */
export function useFreshness(saver: Autosaver, post: PostView) {
  const { all, undated } = usePublications();
  const { undoing } = useUndo();
  const known = useMemo(
    () => [...all, ...undated].filter((one) => one.postId === post.id),
    [all, undated, post.id],
  );

  useEffect(() => {
    const { versions, stored } = saver.state();
    const newer = known.some(
      (one) =>
        one.version > (versions[one.id] ?? 0) || one.title !== stored.title || one.status !== stored.status,
    );
    if (newer) saver.reload();
  }, [known, saver]);

  // What is typed into a text shows on no calendar.
  useEffect(() => others.onChanged((posts) => posts.includes(post.id) && saver.reload()), [post.id, saver]);

  const wasUndoing = useRef(false);
  useEffect(() => {
    if (wasUndoing.current && !undoing) saver.reload();
    wasUndoing.current = undoing;
  }, [undoing, saver]);

  useEffect(() => {
    const onFocus = () => saver.reload();
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [saver]);
}
