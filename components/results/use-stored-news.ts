"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { remember } from "@/components/forms/change-history";
import { announce } from "@/components/ui/live-region";
import type { PlanChange } from "@/lib/calendar/view";

/** Quiet, as one row after another is stored: told to those who hear the page, kept for Ctrl+Z, totals read again. */
export function useStoredNews(workspace: string) {
  const router = useRouter();
  const [, start] = useTransition();
  return (change: Pick<PlanChange, "activityId">, text: string) => {
    if (change.activityId) remember(workspace, change.activityId, "change");
    announce(text);
    start(() => router.refresh());
  };
}
