"use client";

import { useRouter } from "next/navigation";
import { useChangeNews } from "@/components/forms/use-change";
import type { PlanChange } from "@/lib/calendar/view";
import type { Question } from "@/lib/start/vocabulary";
import { addressAfter } from "./addresses";

/** On to the next question; where the answer changed something, that is told, with the way back. */
export function useAnswered(slug: string, question: Question) {
  const router = useRouter();
  const tell = useChangeNews(slug);
  return (told: string, change: Pick<PlanChange, "activityId">) => {
    router.push(addressAfter(slug, question));
    if (change.activityId) tell(told, change);
  };
}
