"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { remember } from "@/components/forms/change-history";
import { reached } from "@/components/forms/reached";
import { useTakeBack } from "@/components/forms/use-take-back";
import { announce } from "@/components/ui/live-region";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { approveMany, approvePost, returnPost } from "@/lib/approvals/actions";
import type { BulkOutcome, WaitingPost } from "@/lib/approvals/view";
import type { PlanChange } from "@/lib/calendar/view";
import type { Result } from "@/lib/platform/result";
import type { PostView } from "@/lib/posts/view";
import { useTakeBackAll } from "./use-take-back-all";

export interface RefusedPost {
  id: string;
  title: string;
  why: string;
}

/** What is done to the posts of the list, and what came of it. */
export function useQueue(slug: string, mayUndo: boolean) {
  const t = useTranslations("approvals");
  const router = useRouter();
  const refusalText = useRefusalText();
  const takeBack = useTakeBack(slug);
  const takeBackAll = useTakeBackAll(slug);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<RefusedPost[]>([]);
  const [, refresh] = useTransition();

  async function judge(
    post: WaitingPost,
    call: () => Promise<Result<{ post: PostView; change: PlanChange }>>,
    news: (told: PostView) => string,
  ): Promise<boolean> {
    if (busy.has(post.id)) return false;
    setBusy((now) => new Set(now).add(post.id));
    forget();
    const answer = await reached(call());
    setBusy((now) => new Set([...now].filter((id) => id !== post.id)));
    if (answer.ok) {
      const { activityId } = answer.data.change;
      done(activityId ? [activityId] : []);
      tell(news(answer.data.post), activityId ? () => void takeBack("undo", activityId) : null);
    } else setRefused([{ id: post.id, title: post.title, why: refusalText(answer) }]);
    refresh(() => router.refresh());
    return answer.ok;
  }

  const forget = () => setRefused([]);

  /** So that Ctrl+Z takes back this, and not what was done before it. */
  function done(activityIds: readonly string[]) {
    if (!mayUndo) return;
    for (const activityId of activityIds) remember(slug, activityId, "change");
  }

  function tell(title: string, onUndo: (() => void) | null) {
    const undo = onUndo && { label: t("news.undo"), onSelect: onUndo };
    toast({ title, tone: "ok", action: (mayUndo && undo) || undefined });
    announce(title);
  }

  const read = ({ id, approval }: WaitingPost) => ({
    id,
    step: approval.next ?? 1,
    digest: approval.digest,
  });

  return {
    busy,
    refused,
    forget,
    approve: (post: WaitingPost, comment = "") =>
      judge(
        post,
        () => approvePost({ workspace: slug, comment, ...read(post) }),
        (told) => {
          const left = told.approval?.steps.find(({ step }) => step === told.approval?.next);
          return left
            ? t("news.step_given", { title: told.title, step: left.name })
            : t("news.approved", { title: told.title });
        },
      ),
    sendBack: (post: WaitingPost, comment: string) =>
      judge(
        post,
        () => returnPost({ workspace: slug, comment, ...read(post) }),
        (told) => t("news.returned", { title: told.title }),
      ),
    async approveAll(posts: readonly WaitingPost[]): Promise<void> {
      setBusy(new Set(posts.map(({ id }) => id)));
      const answer = await reached(approveMany({ workspace: slug, posts: posts.map(read) }));
      setBusy(new Set());
      if (answer.ok) tellMany(posts, answer.data.outcomes);
      else toast({ title: refusalText(answer), tone: "bad" });
      refresh(() => router.refresh());
    },
  };

  function tellMany(posts: readonly WaitingPost[], outcomes: readonly BulkOutcome[]) {
    const titleOf = new Map(posts.map(({ id, title }) => [id, title]));
    const failed = outcomes.flatMap((one) =>
      "refusal" in one
        ? [{ id: one.id, title: titleOf.get(one.id) ?? "", why: refusalText(one.refusal) }]
        : [],
    );
    setRefused(failed);
    const count = outcomes.length - failed.length;
    const activityIds = outcomes.flatMap((one) => ("activityId" in one && one.activityId) || []);
    done(activityIds);
    if (count > 0) tell(t("news.many", { count }), () => void takeBackAll(activityIds));
  }
}
