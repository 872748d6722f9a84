"use client";

import { useEffect } from "react";
import { readPostNotices } from "@/lib/notifications/actions";
import { tellUnread, unreadNow } from "./unread";

/** Whoever has a post open knows what was told of it. Asks nothing where nothing is unread. */
export function ReadNotices({ slug, postId }: { slug: string; postId: string }) {
  useEffect(() => {
    if (!unreadNow(slug)) return;
    readPostNotices({ workspace: slug, postId }).then(
      (answer) => answer.ok && tellUnread(slug, answer.data.unread),
      // Offline: it stays unread, which harms nobody.
      () => {},
    );
  }, [slug, postId]);
  return null;
}
