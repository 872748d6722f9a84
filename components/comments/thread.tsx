"use client";

import { Check, CornerDownRight, Eye, Lock, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import type { ThreadView } from "@/lib/comments/view";
import type { CommentAudience } from "@/lib/comments/vocabulary";
import { Composer } from "./composer";
import { MemberComment } from "./member-comment";
import type { Person } from "./mentions";
import type { CommentCommands } from "./use-comment-commands";

interface ThreadProps {
  thread: ThreadView;
  people: readonly Person[];
  commands: CommentCommands;
  mayWrite: boolean;
}

export function Thread({ thread, people, commands, mayWrite }: ThreadProps) {
  const t = useTranslations("comments");
  const [answering, setAnswering] = useState(false);
  const { resolved } = thread;
  const outside = thread.audience === "outside";
  return (
    <li
      className={classes(
        "grid gap-3 rounded-md border border-l-3 px-3 py-2.5",
        outside ? "border-line border-l-info!" : "border-line",
      )}
    >
      <AudienceMark audience={thread.audience} />
      {thread.comments.map((comment) => (
        <MemberComment
          key={comment.id}
          comment={comment}
          people={people}
          commands={commands}
          mayWrite={mayWrite}
        />
      ))}
      {resolved && (
        <p className="text-ink-3 text-xs">
          {resolved.by ? t("resolvedBy", { name: resolved.by }) : t("resolved")}
        </p>
      )}
      {answering ? (
        <Composer
          place={`answer:${thread.id}`}
          label={t("answerLabel", { name: thread.comments[0]?.byName ?? "" })}
          placeholder={t(outside ? "placeholder.outside" : "placeholder.answer")}
          submitLabel={t("answer")}
          people={people}
          autoFocus
          onCancel={() => setAnswering(false)}
          onSend={async (text, mentions) => {
            const answer = await commands.write(text, mentions, { threadId: thread.id });
            if (answer.ok) setAnswering(false);
            return answer;
          }}
        />
      ) : (
        mayWrite && (
          <ThreadFoot
            resolved={resolved !== null}
            onAnswer={() => setAnswering(true)}
            onResolve={() => commands.resolve(thread.id)}
            onReopen={() => commands.reopen(thread.id)}
          />
        )
      )}
    </li>
  );
}

/** Who reads it: said in words, in a sign, and for those outside by an edge as well. */
export function AudienceMark({ audience }: { audience: CommentAudience }) {
  const t = useTranslations("comments");
  const outside = audience === "outside";
  const Icon = outside ? Eye : Lock;
  return (
    <p
      className={classes("flex items-center gap-1 text-xs", outside ? "font-medium text-info" : "text-ink-3")}
    >
      <Icon aria-hidden="true" className="size-3.5" />
      {t(outside ? "audience.outside" : "audience.internal")}
    </p>
  );
}

function ThreadFoot({
  resolved,
  onAnswer,
  onResolve,
  onReopen,
}: {
  resolved: boolean;
  onAnswer: () => void;
  onResolve: () => Promise<void>;
  onReopen: () => Promise<void>;
}) {
  const t = useTranslations("comments");
  const [pending, setPending] = useState(false);
  async function turn() {
    setPending(true);
    await (resolved ? onReopen() : onResolve());
    setPending(false);
  }
  const Icon = resolved ? RotateCcw : Check;
  return (
    <div className="flex flex-wrap gap-1">
      <Button size="sm" variant="quiet" icon={<CornerDownRight aria-hidden="true" />} onClick={onAnswer}>
        {t("answer")}
      </Button>
      <Button
        size="sm"
        variant="quiet"
        icon={<Icon aria-hidden="true" />}
        pending={pending}
        onClick={() => void turn()}
      >
        {t(resolved ? "reopen" : "resolve")}
      </Button>
    </div>
  );
}
