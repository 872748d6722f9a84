"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { others } from "@/components/calendar/live/others";
import { type Answer, fetchJson } from "@/components/calendar/store/fetch-json";
import type { ConversationView } from "@/lib/comments/view";

export interface ConversationApi {
  conversation: ConversationView | null;
  refusal: Extract<Answer<unknown>, { ok: false }> | null;
  reload: () => Promise<void>;
}

/** What is said about a post, read when it is first shown, when somebody else said something, and when one comes back. */
export function useConversation(workspace: string, postId: string): ConversationApi {
  const [conversation, setConversation] = useState<ConversationView | null>(null);
  const [refusal, setRefusal] = useState<ConversationApi["refusal"]>(null);
  const newest = useRef(0);

  const reload = useCallback(async () => {
    const turn = ++newest.current;
    const query = new URLSearchParams({ workspace, post: postId });
    const answer = await fetchJson<ConversationView>(`/api/comments?${query}`);
    // A slow answer must not take back what a later one showed.
    if (turn !== newest.current) return;
    setRefusal(answer.ok ? null : answer);
    if (answer.ok) setConversation(answer.data);
  }, [workspace, postId]);

  useEffect(() => {
    void reload();
    const again = () => void reload();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [reload]);

  useEffect(() => others.onChanged((posts) => posts.includes(postId) && void reload()), [postId, reload]);

  return { conversation, refusal, reload };
}
