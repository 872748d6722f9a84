"use client";

import { FileX2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { OthersHere } from "@/components/calendar/live/others-here";
import { useFrame } from "@/components/calendar/store/contexts";
import { useNarrow } from "@/components/calendar/store/use-narrow";
import { ReadNotices } from "@/components/notifications/read-notices";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useRefusalText } from "@/components/ui/refusal-text";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import type { Refusal } from "@/lib/platform/result";
import type { PostView } from "@/lib/posts/view";
import { PostPanel } from "./post-panel";
import { fetchPost } from "./post-requests";
import { useReturnedFocus } from "./use-returned-focus";

export function OpenPost({ postId, onClose }: { postId: string; onClose: () => void }) {
  const t = useTranslations("posts");
  const { workspace } = useFrame();
  const [post, setPost] = useState<PostView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** A place in the sheet's head for what the panel knows: the state of saving, the menu. */
  const [actions, setActions] = useState<HTMLElement | null>(null);
  useReturnedFocus(post);

  const load = useCallback(async () => {
    const answer = await fetchPost(workspace.slug, postId);
    if (answer.ok) setPost(answer.data);
    else setRefusal(answer);
  }, [workspace.slug, postId]);
  useEffect(() => void load(), [load]);
  function retry() {
    setRefusal(null);
    void load();
  }

  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("sheet.title")}
      modal={useNarrow()}
      size="lg"
      actions={
        <>
          <OthersHere postId={postId} />
          <div ref={setActions} className="flex min-w-0 shrink-0 items-center gap-1" />
        </>
      }
    >
      {post && <ReadNotices slug={workspace.slug} postId={postId} />}
      {post && <PostPanel first={post} actions={actions} onClose={onClose} />}
      {refusal && <NotShown refusal={refusal} onRetry={retry} />}
      {!post && !refusal && <Loading />}
    </Sheet>
  );
}

function Loading() {
  const t = useTranslations("posts");
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{t("sheet.loading")}</span>
      <Skeleton className="h-8 w-3/4" />
      <Skeleton className="h-8.5" />
      <Skeleton className="h-40" />
      <Skeleton className="h-24" />
    </div>
  );
}

function NotShown({ refusal, onRetry }: { refusal: Refusal; onRetry: () => void }) {
  const t = useTranslations("posts");
  const text = useRefusalText();
  const gone = refusal.code === "not_found";
  return (
    <EmptyState
      icon={<FileX2 aria-hidden="true" />}
      title={gone ? t("sheet.gone") : t("sheet.failed")}
      action={!gone && <Button onClick={onRetry}>{t("sheet.retry")}</Button>}
    >
      {gone ? t("sheet.goneHint") : text(refusal)}
    </EmptyState>
  );
}
