"use client";

import { useRouter } from "next/navigation";
import { reached } from "@/components/forms/reached";
import { announce } from "@/components/ui/announcements";
import type { Result } from "@/lib/platform/result";

/** Calls an action of the link, says that it is done, and shows the page as it is now. */
export function useShareCall() {
  const router = useRouter();
  return async (news: string, call: () => Promise<Result<object>>): Promise<Result<object>> => {
    const answer = await reached(call());
    if (answer.ok) announce(news);
    if (answer.ok || answer.code === "conflict" || answer.code === "refused") router.refresh();
    // What is not found over a link is the link, or what it no longer shows.
    return !answer.ok && answer.code === "not_found" ? { ...answer, message: "share_over" } : answer;
  };
}
