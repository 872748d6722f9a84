"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask } from "@/components/calendar/store/ask";
import { useFrame, useMoveActions } from "@/components/calendar/store/contexts";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { approvePost, returnPost, submitForReview, withdrawApproval } from "@/lib/approvals/actions";
import type { PlanChange } from "@/lib/calendar/view";
import type { Result } from "@/lib/platform/result";
import type { PostView } from "@/lib/posts/view";
import { useEditor } from "./editor";

/** Submit, approve, return, withdraw: each on what is stored, so that nobody approves words that are still on their way. */
export function useApprovalCommands() {
  const { post, saver } = useEditor();
  const { workspace } = useFrame();
  const { adopt } = useMoveActions();
  const t = useTranslations("approvals");
  const refusalText = useRefusalText();
  const [busy, setBusy] = useState(false);
  const slug = workspace.slug;

  async function run(
    call: () => Promise<Result<{ post: PostView; change: PlanChange }>>,
    news: (told: PostView) => string,
  ): Promise<boolean> {
    setBusy(true);
    saver.saveNow();
    await saver.quiet();
    const answer = await ask(call);
    setBusy(false);
    saver.reload();
    if (!answer.ok) {
      toast({ title: refusalText(answer), tone: "bad" });
      return false;
    }
    adopt(answer.data.change);
    toast({ title: news(answer.data.post), tone: "ok" });
    return true;
  }

  const read = () => ({
    workspace: slug,
    id: post.id,
    step: post.approval?.next ?? 1,
    digest: post.approval?.digest ?? "",
  });

  return {
    busy,
    submit: () =>
      run(
        () => submitForReview({ workspace: slug, id: post.id, version: saver.state().versions.post ?? 0 }),
        () => t("news.submitted"),
      ),
    approve: (comment = "") =>
      run(
        () => approvePost({ ...read(), comment }),
        (told) => {
          const left = told.approval?.steps.find(({ step }) => step === told.approval?.next);
          return left
            ? t("news.step_given", { title: told.title, step: left.name })
            : t("news.approved", { title: told.title });
        },
      ),
    sendBack: (comment: string) =>
      run(
        () => returnPost({ ...read(), comment }),
        (told) => t("news.returned", { title: told.title }),
      ),
    withdraw: (id: string) =>
      run(
        () => withdrawApproval({ workspace: slug, id }),
        () => t("news.withdrawn"),
      ),
  };
}
