"use client";

import { useEffect, useState } from "react";
import { fetchJson } from "@/components/calendar/store/fetch-json";
import type { WaitingPost } from "@/lib/approvals/view";
import type { PostView } from "@/lib/posts/view";
import { becameOf, missingFrom, type Overtaken } from "./overtaken";

/** What happened meanwhile to the post that is being decided, as the list is drawn afresh; null: nothing, or it is asked for. */
export function useOvertaken(
  slug: string,
  posts: readonly WaitingPost[],
  read: WaitingPost | null,
): Overtaken | null {
  const missing = read && missingFrom(posts, read);
  const [found, setFound] = useState<{ read: WaitingPost; became: Overtaken | null } | null>(null);
  useEffect(() => {
    if (missing !== "gone" || !read) return;
    const abort = new AbortController();
    const address = `/api/posts/${encodeURIComponent(read.id)}?${new URLSearchParams({ workspace: slug })}`;
    fetchJson<PostView>(address, abort.signal).then((answer) => {
      if (abort.signal.aborted) return;
      const isGone = !answer.ok && answer.code === "not_found";
      // Where nobody can be asked: but for a list that is cut, it is to be decided no more.
      const became = answer.ok || isGone ? becameOf(answer.ok ? answer.data : null, read) : TAKEN_BACK;
      setFound({ read, became });
    });
    return () => abort.abort();
  }, [missing, read, slug]);
  if (missing === "changed") return CHANGED;
  return missing === "gone" && found?.read === read ? found!.became : null;
}

const CHANGED: Overtaken = { kind: "changed" };
const TAKEN_BACK: Overtaken = { kind: "taken_back" };
