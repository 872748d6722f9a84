"use client";

import { type Dispatch, useMemo, useRef } from "react";
import { useRefusalText } from "@/components/ui/refusal-text";
import { dismissUndoOffers, toast } from "@/components/ui/toaster";
import type { CalendarPublication, PlanChange } from "@/lib/calendar/view";
import type { MovePreview } from "@/lib/plan/preview";
import type { Refusal, Result } from "@/lib/platform/result";
import type { Wall } from "@/lib/platform/time";
import { movePublication, placePost } from "@/lib/publications/actions";
import { type MovedPost, movedPost } from "../move/moved-days";
import { ask } from "./ask";
import type { Pending, Shown } from "./overlay";
import type { CalendarAction, CalendarState } from "./state";
import { useNews } from "./use-news";
import { type MoveSource, type MoveTarget, usePreviews } from "./use-previews";

export interface MovesApi {
  /** To another day, time or channel, or (at: null) to the tray. Shown at once; put back if the server says no. */
  move(publicationId: string, target: { at: Wall | null; channelId?: string }): Promise<void>;
  /** Gives a post one more channel: how a loose idea gets onto the calendar. */
  place(postId: string, channelId: string, at: Wall | null): Promise<void>;
  /** What a drop would do to rhythm and flags. Costs a look at what the move touches. */
  preview(source: MoveSource, target: MoveTarget): MovePreview | null;
  /** Makes the answer of any action part of what is shown, and undoable. Says what it did to the flags. */
  adopt(change: PlanChange, headline?: string): void;
}

export function useMoveApi(
  state: CalendarState,
  shown: Shown,
  dispatch: Dispatch<CalendarAction>,
  onMoved: (moved: MovedPost) => void,
): MovesApi {
  const news = useNews(state);
  const refusalText = useRefusalText();
  const previews = usePreviews();
  const latest = useRef({ state, shown });
  latest.current = { state, shown };

  return useMemo(() => {
    const adopt: MovesApi["adopt"] = (change, headline) => {
      dismissUndoOffers();
      previews.adopt(change, { ...latest.current.state, revision: change.previous });
      dispatch({ type: "adopted", change, via: "change" });
      news.tell(headline ?? null, change);
    };

    async function carry(
      pending: Pending,
      title: string,
      call: () => Promise<Result<{ change: PlanChange }>>,
      again: () => void,
      settle: (change: PlanChange) => void = () => {},
    ) {
      dispatch({ type: "began", move: pending });
      const answer = await ask(call);
      if (answer.ok) {
        adopt(answer.data.change, news.moved(title, pending.at, pending.channelId));
        settle(answer.data.change);
      } else putBack(answer, title, again);
      dispatch({ type: "settled", token: pending.token });
    }

    function putBack(refusal: Refusal, title: string, again: () => void) {
      if (refusal.code === "conflict" && refusal.current) {
        dispatch({ type: "overtaken", publication: refusal.current as CalendarPublication });
      }
      const reason = refusalText(refusal);
      const retry = refusal.code === "unavailable" ? { label: news.retry, onSelect: again } : undefined;
      toast({ title: news.putBack(title), description: reason, tone: "bad", action: retry });
      news.say(`${news.putBack(title)} ${reason}`);
    }

    const move: MovesApi["move"] = async (id, target) => {
      const { frame } = latest.current.state;
      const one = latest.current.shown.publications.find((publication) => publication.id === id);
      const channelId = target.channelId ?? one?.channelId ?? "";
      if (!one?.editable || (one.at === target.at && one.channelId === channelId)) return;
      const input = { workspace: frame.workspace.slug, id, version: one.version, at: target.at };
      await carry(
        { token: crypto.randomUUID(), kind: "move", id, at: target.at, channelId },
        one.title,
        () => movePublication(target.channelId ? { ...input, channelId } : input),
        () => void move(id, target),
        ({ publications }) => {
          const moved = movedPost(publications, { id, was: one.at });
          if (moved) onMoved(moved);
        },
      );
    };

    const place: MovesApi["place"] = async (postId, channelId, at) => {
      const { frame } = latest.current.state;
      const { looseIdeas, publications } = latest.current.shown;
      const post =
        looseIdeas.find((idea) => idea.postId === postId) ??
        publications.find((publication) => publication.postId === postId);
      if (!post?.editable) return;
      await carry(
        { token: crypto.randomUUID(), kind: "place", postId, at, channelId },
        post.title,
        () => placePost({ workspace: frame.workspace.slug, postId, channelId, at }),
        () => void place(postId, channelId, at),
      );
    };

    return {
      move,
      place,
      adopt,
      preview: (source, target) =>
        previews.preview(latest.current.state, latest.current.shown, source, target),
    };
  }, [dispatch, news, previews, refusalText, onMoved]);
}
