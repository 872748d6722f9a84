"use client";

import { CornerDownRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Comment } from "@/components/comments/comment";
import { Composer } from "@/components/comments/composer";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { commentOverShare } from "@/lib/shares/guest-actions";
import type { SharedPost, SharedThread } from "@/lib/shares/view";
import { useShareCall } from "./use-share-call";

/** What the team and this reader say to each other about a post. */
export function SharedTalk({ token, post, zone }: { token: string; post: SharedPost; zone: string }) {
  const t = useTranslations("share");
  const call = useShareCall();
  const [writing, setWriting] = useState(false);
  const open = post.threads.filter(({ resolved }) => !resolved);
  const resolved = post.threads.filter((thread) => thread.resolved);
  const send = (threadId: string | null) => (text: string) =>
    call(t("talk.sent"), () => commentOverShare({ token, postId: post.id, threadId, text }));

  return (
    <section
      aria-label={t("talk.heading", { title: post.title })}
      className={classes("grid gap-3 border-line-2 border-t pt-3", open.length === 0 && "print:hidden")}
    >
      {open.map((thread) => (
        <Thread key={thread.id} thread={thread} zone={zone} onSend={send(thread.id)} />
      ))}
      {resolved.length > 0 && (
        <details className="text-sm print:hidden">
          <summary className="w-fit text-ink-2">{t("talk.resolved", { count: resolved.length })}</summary>
          <div className="mt-2.5 grid gap-3">
            {resolved.map((thread) => (
              <Thread key={thread.id} thread={thread} zone={zone} onSend={send(thread.id)} />
            ))}
          </div>
        </details>
      )}
      <div className="print:hidden">
        {writing ? (
          <Composer
            place={`share:${post.id}`}
            label={t("talk.label", { title: post.title })}
            placeholder={t("talk.placeholder")}
            submitLabel={t("talk.send")}
            autoFocus
            onSend={async (text) => {
              const answer = await send(null)(text);
              if (answer.ok) setWriting(false);
              return answer;
            }}
            onCancel={() => setWriting(false)}
          />
        ) : (
          <Button size="sm" variant="quiet" className="-ml-2.5" onClick={() => setWriting(true)}>
            {t("talk.write")}
          </Button>
        )}
      </div>
    </section>
  );
}

function Thread({
  thread,
  zone,
  onSend,
}: {
  thread: SharedThread;
  zone: string;
  onSend: (text: string) => ReturnType<ReturnType<typeof useShareCall>>;
}) {
  const t = useTranslations("share");
  const [answering, setAnswering] = useState(false);
  const first = thread.comments[0]!;
  return (
    <div className="grid gap-3 rounded-md bg-paper px-3 py-2.5 print:bg-transparent print:p-0">
      {thread.comments.map((comment) => (
        <Comment key={comment.id} said={{ ...comment, mentions: [] }} zone={zone} />
      ))}
      <div className="print:hidden">
        {answering ? (
          <Composer
            place={`share-answer:${thread.id}`}
            label={t("talk.answerLabel", { name: first.byName })}
            submitLabel={t("talk.send")}
            autoFocus
            onSend={async (text) => {
              const answer = await onSend(text);
              if (answer.ok) setAnswering(false);
              return answer;
            }}
            onCancel={() => setAnswering(false)}
          />
        ) : (
          <Button
            size="sm"
            variant="quiet"
            icon={<CornerDownRight aria-hidden="true" />}
            onClick={() => setAnswering(true)}
          >
            {t("talk.answer")}
          </Button>
        )}
      </div>
    </div>
  );
}
