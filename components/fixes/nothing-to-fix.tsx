"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useFrame, useOpenPost, usePublications } from "@/components/calendar/store/contexts";
import { announce } from "@/components/ui/announcements";
import { Button, ButtonLink } from "@/components/ui/button";
import type { FlagView } from "@/lib/flags/view";
import type { FixDialogProps } from "./fix-dialog";

/** No fix keeps the promise: somebody has to decide, and is led to where that is done. */
export function NothingToFix({ flag, onClose, onShow }: Omit<FixDialogProps, "onFixed">) {
  const t = useTranslations("fixes");
  const flagT = useTranslations("flags");
  const { workspace, events } = useFrame();
  const { open } = useOpenPost();
  const post = usePostOf(flag);
  const event = events.find(({ id }) => id === flag.subject.event);
  const news = `${t("none.title")}. ${t("none.advice")}`;
  useEffect(() => announce(news), [news]);
  return (
    <div className="grid gap-1.5">
      <p className="font-medium text-sm">{t("none.title")}</p>
      <p className="text-pretty text-ink-2 text-sm">{t("none.advice")}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button
          variant="soft"
          onClick={() => {
            onClose();
            onShow(flag);
          }}
        >
          {t("none.days")}
        </Button>
        {post && (
          <Button
            className="max-w-full"
            onClick={() => {
              onClose();
              open(post.postId);
            }}
          >
            <span className="truncate">
              {t("none.post", { post: post.title.trim() || flagT("untitled") })}
            </span>
          </Button>
        )}
        {event && (
          <ButtonLink
            className="max-w-full"
            href={`/w/${workspace.slug}/events/${encodeURIComponent(event.id)}`}
          >
            <span className="truncate">{t("none.event", { event: event.name })}</span>
          </ButtonLink>
        )}
      </p>
    </div>
  );
}

/** The one post that the flag is about, where there is one and it is known here. */
function usePostOf({ subject, publications }: FlagView): { postId: string; title: string } | undefined {
  const { known } = usePublications();
  const publication = subject.publication ?? (publications.length === 1 ? publications[0] : undefined);
  return known.publications.find(({ id, postId }) => id === publication || postId === subject.post);
}
