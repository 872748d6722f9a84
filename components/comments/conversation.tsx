"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useFrame, useUndo } from "@/components/calendar/store/contexts";
import { Section } from "@/components/posts/sheet/section";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { useRefusalText } from "@/components/ui/refusal-text";
import { Skeleton } from "@/components/ui/skeleton";
import type { ConversationView } from "@/lib/comments/view";
import { Composer } from "./composer";
import { Thread } from "./thread";
import { type CommentCommands, useCommentCommands } from "./use-comment-commands";
import { useConversation } from "./use-conversation";
import { useNamedComment } from "./use-named-comment";

/** What is said about a post. Read apart from the post, whose sheet opens without waiting for it. */
export function Conversation({ postId }: { postId: string }) {
  const t = useTranslations("comments");
  const { workspace } = useFrame();
  const refusalText = useRefusalText();
  const { conversation, refusal, reload } = useConversation(workspace.slug, postId);
  const commands = useCommentCommands(postId, reload);
  useReloadAfterUndo(reload);
  return (
    <Section title={t("heading")}>
      {conversation && <Threads postId={postId} conversation={conversation} commands={commands} />}
      {!conversation && !refusal && (
        <div role="status" className="grid gap-2">
          <span className="sr-only">{t("loading")}</span>
          <Skeleton className="h-14" />
        </div>
      )}
      {!conversation && refusal && (
        <div className="grid justify-items-start gap-2 text-sm">
          <p className="text-ink-2">{refusalText(refusal)}</p>
          <Button size="sm" onClick={() => void reload()}>
            {t("retry")}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Threads({
  postId,
  conversation,
  commands,
}: {
  postId: string;
  conversation: ConversationView;
  commands: CommentCommands;
}) {
  const t = useTranslations("comments");
  const { threads, members, mayWrite } = conversation;
  const resolved = threads.filter((thread) => thread.resolved);
  const open = threads.filter((thread) => !thread.resolved);
  const folded = useNamedComment(threads);
  const shared = { people: members, commands, mayWrite };
  return (
    <>
      {threads.length === 0 && <p className="text-ink-2 text-sm">{t(mayWrite ? "none" : "noneRead")}</p>}
      {open.length > 0 && (
        <ul className="grid gap-3">
          {open.map((thread) => (
            <Thread key={thread.id} thread={thread} {...shared} />
          ))}
        </ul>
      )}
      {resolved.length > 0 && (
        <details ref={folded} className="text-sm">
          <summary className="w-fit text-ink-2">{t("resolvedCount", { count: resolved.length })}</summary>
          <ul className="mt-2.5 grid gap-3">
            {resolved.map((thread) => (
              <Thread key={thread.id} thread={thread} {...shared} />
            ))}
          </ul>
        </details>
      )}
      {mayWrite && <NewThread postId={postId} {...shared} />}
    </>
  );
}

function NewThread({
  postId,
  people,
  commands,
}: {
  postId: string;
  people: ConversationView["members"];
  commands: CommentCommands;
}) {
  const t = useTranslations("comments");
  const [outside, setOutside] = useState(false);
  return (
    <Composer
      place={`post:${postId}`}
      label={t("newLabel")}
      placeholder={t(outside ? "placeholder.outside" : "placeholder.internal")}
      submitLabel={t("send")}
      people={people}
      aside={
        <Checkbox
          label={t("showOutside")}
          checked={outside}
          onChange={(event) => setOutside(event.target.checked)}
        />
      }
      onSend={async (text, mentions) => {
        const answer = await commands.write(text, mentions, { audience: outside ? "outside" : "internal" });
        // Chosen anew for each thread: nobody should be read outside out of habit.
        if (answer.ok) setOutside(false);
        return answer;
      }}
    />
  );
}

function useReloadAfterUndo(reload: () => Promise<void>) {
  const { undoing } = useUndo();
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !undoing) void reload();
    was.current = undoing;
  }, [undoing, reload]);
}
