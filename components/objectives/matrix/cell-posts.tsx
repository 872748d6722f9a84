"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type Answer, fetchJson } from "@/components/calendar/store/fetch-json";
import { FormErrors } from "@/components/ui/form-errors";
import { useRefusalText } from "@/components/ui/refusal-text";
import { Skeleton } from "@/components/ui/skeleton";
import { StatusDot } from "@/components/ui/status-dot";
import type { MatrixRange } from "@/lib/objectives/planned/range";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { dayOf, formatWall } from "@/lib/platform/time";
import type { Cell } from "./cells";

type Row = { id: string; postId: string; title: string; status: PostStatus; at: string };

/** The posts that a number counts, each a way into the calendar. */
export function CellPosts({ slug, cell, range }: { slug: string; cell: Cell; range: MatrixRange }) {
  const t = useTranslations("matrix");
  const locale = useLocale();
  const refusalText = useRefusalText();
  const answer = usePosts(slug, cell, range);
  return (
    <section className="grid gap-2">
      <h3 className="eyebrow">{t("posts.heading", { count: cell.count })}</h3>
      {answer === null && <Skeleton className="h-20" />}
      {answer && !answer.ok && <FormErrors title={refusalText(answer)} />}
      {answer?.ok && answer.data.posts.length === 0 && (
        <p className="text-ink-2 text-sm">{t("posts.none")}</p>
      )}
      {answer?.ok && answer.data.posts.length > 0 && (
        <ul className="max-h-72 divide-y divide-line-2 overflow-y-auto rounded-lg border border-line">
          {answer.data.posts.map(({ id, postId, title, status, at }) => (
            <li key={id} className="relative grid gap-0.5 px-3 py-2 text-sm hover:bg-hover">
              <Link
                href={`/w/${slug}/calendar?post=${encodeURIComponent(postId)}&date=${dayOf(at)}`}
                className="truncate font-medium no-underline after:absolute after:inset-0"
              >
                {title || t("posts.untitled")}
              </Link>
              <span className="flex flex-wrap items-center gap-x-3 text-ink-2 text-xs tabular-nums">
                {formatWall(at, locale)}
                <StatusDot status={status} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {answer?.ok && answer.data.posts.length < cell.count && (
        <p className="text-ink-3 text-xs">
          {t("posts.more", { count: cell.count - answer.data.posts.length })}
        </p>
      )}
    </section>
  );
}

function usePosts(slug: string, { objective, channel }: Cell, { from, to }: MatrixRange) {
  const [answer, setAnswer] = useState<Answer<{ posts: Row[] }> | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const cell = { workspace: slug, objectiveId: objective.id, channelId: channel.id, from, to };
    fetchJson<{ posts: Row[] }>(`/api/objectives/cell?${new URLSearchParams(cell)}`, abort.signal).then(
      (told) => {
        if (!abort.signal.aborted) setAnswer(told);
      },
    );
    return () => abort.abort();
  }, [slug, objective.id, channel.id, from, to]);
  return answer;
}
