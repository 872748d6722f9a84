"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { formatInstant } from "@/lib/platform/time";
import { CommentText } from "./comment-text";
import type { Person } from "./mentions";

/** One thing that was said. */
export interface Said {
  id: string;
  byName: string;
  outside: boolean;
  text: string;
  mentions: readonly Person[];
  createdAt: number;
  editedAt: number | null;
  deleted: boolean;
}

/** `children` in place of the words: while they are being edited. */
export function Comment({
  said,
  zone,
  menu,
  children,
}: {
  said: Said;
  zone: string;
  menu?: ReactNode;
  children?: ReactNode;
}) {
  const t = useTranslations("comments");
  const locale = useLocale();
  return (
    <article
      id={`comment-${said.id}`}
      tabIndex={-1}
      className="flex scroll-mt-6 gap-2.5 rounded-sm outline-offset-4 [&:target]:bg-chestnut-soft/60"
    >
      <Avatar name={said.byName} hidden className="mt-0.5" />
      <div className="grid min-w-0 flex-1 gap-0.5">
        <header className="flex min-h-6 flex-wrap items-center gap-x-2 text-sm">
          <span className="font-medium">{said.byName}</span>
          {said.outside && <Badge tone="info">{t("outsider")}</Badge>}
          <time className="text-ink-3 text-xs tabular-nums">
            {formatInstant(said.createdAt, zone, locale)}
          </time>
          {said.editedAt !== null && !said.deleted && (
            <span className="text-ink-3 text-xs" title={formatInstant(said.editedAt, zone, locale)}>
              {t("edited")}
            </span>
          )}
          {menu && <span className="ml-auto">{menu}</span>}
        </header>
        {children ||
          (said.deleted ? (
            <p className="text-ink-3 text-sm italic">{t("deleted")}</p>
          ) : (
            <CommentText text={said.text} mentions={said.mentions} />
          ))}
      </div>
    </article>
  );
}
