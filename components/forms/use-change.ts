"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useTransition } from "react";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import type { PlanChange } from "@/lib/calendar/view";
import type { Result } from "@/lib/platform/result";
import { remember } from "./change-history";
import { reached } from "./reached";
import { useTakeBack } from "./use-take-back";

/** Tells that a change of the plan is done, with the way back, and shows the page as it is now. */
export function useChangeNews(workspace: string) {
  const t = useTranslations("forms");
  const router = useRouter();
  const takeBack = useTakeBack(workspace);
  return (title: string, change?: Pick<PlanChange, "activityId">) => {
    const activityId = change?.activityId;
    if (activityId) remember(workspace, activityId, "change");
    toast({
      title,
      tone: "ok",
      offersUndo: activityId !== undefined,
      action: activityId
        ? { label: t("undo"), onSelect: () => void takeBack("undo", activityId) }
        : undefined,
    });
    router.refresh();
  };
}

/**
 * For changes made at once, by a button or a tick. `run` shows a refusal, or hands the answer over, and resolves to
 * whether it was done. Changes of one thing wait for each other, so that quick hands do not conflict with themselves;
 * `pending` lasts until the page shows what was done.
 */
export function useAtOnce() {
  const router = useRouter();
  const refusalText = useRefusalText();
  const [pending, start] = useTransition();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  function run<T>(
    call: () => Promise<Result<T>>,
    done: (data: T) => void,
    meanwhile?: () => void,
  ): Promise<boolean> {
    return new Promise((resolve) => {
      start(async () => {
        meanwhile?.();
        const asked = queue.current.then(() => reached(call()));
        queue.current = asked;
        const answer = await asked;
        start(() => {
          if (answer.ok) return done(answer.data);
          toast({ title: refusalText(answer), tone: "bad" });
          // Whatever was refused, somebody may have changed it: show what is stored.
          router.refresh();
        });
        resolve(answer.ok);
      });
    });
  }
  return { run, pending };
}
