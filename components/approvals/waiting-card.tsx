"use client";

import { Check, MessageSquarePlus, Undo2 } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Button, IconButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import type { WaitingPost } from "@/lib/approvals/view";
import type { CalendarChannel } from "@/lib/calendar/view";
import { formatWall } from "@/lib/platform/time";
import { ContentChanges } from "./content-changes";
import { ContentRead } from "./content-read";
import { StepList } from "./step-list";

/** One post that waits, whole: to be read and decided without leaving the list. */
export function WaitingCard({
  post,
  slug,
  timeZone,
  channels,
  selected,
  busy,
  onSelect,
  onApprove,
  onAsk,
}: {
  post: WaitingPost;
  slug: string;
  timeZone: string;
  channels: readonly CalendarChannel[];
  selected: boolean;
  busy: boolean;
  onSelect: (selected: boolean) => void;
  onApprove: () => void;
  onAsk: (kind: "approve" | "return") => void;
}) {
  const t = useTranslations("approvals");
  const { approval } = post;
  return (
    <li>
      <article
        data-card={post.id}
        tabIndex={-1}
        aria-label={post.title}
        aria-busy={busy}
        className={classes(
          "scroll-mt-16 grid gap-4 rounded-lg border bg-surface p-4 aria-busy:opacity-60 lg:grid-cols-[1fr_19.5rem] lg:gap-6 [&>*]:min-w-0",
          selected ? "border-chestnut" : "border-line",
        )}
      >
        <div className="grid content-start gap-3 [&>*]:min-w-0">
          <header className="flex items-start gap-3">
            {approval.mayGive && (
              <Checkbox
                label={<span className="sr-only">{t("queue.select", { title: post.title })}</span>}
                checked={selected}
                onChange={(event) => onSelect(event.target.checked)}
                className="mt-1"
              />
            )}
            <div className="grid min-w-0 gap-1">
              <h2 className="font-display font-semibold text-lg leading-snug">
                <Link
                  href={`/w/${slug}/posts/${encodeURIComponent(post.id)}`}
                  prefetch={false}
                  className="break-words text-ink no-underline hover:underline"
                >
                  {post.title}
                </Link>
              </h2>
              <Appearances post={post} channels={channels} />
            </div>
          </header>
          {approval.approvedBefore && (
            <details open className="rounded-md bg-sunken px-3 py-2.5">
              <summary className="font-medium text-sm">{t("changes.heading")}</summary>
              <div className="pt-2">
                <ContentChanges
                  before={approval.approvedBefore}
                  after={approval.content}
                  channels={channels}
                />
              </div>
            </details>
          )}
          <ContentRead content={approval.content} channels={channels} />
        </div>
        <div className="grid content-start gap-3 border-line-2 max-lg:border-t max-lg:pt-3.5 lg:border-l lg:pl-5">
          <StepList approval={approval} timeZone={timeZone} active />
          {approval.gaveOther && <p className="text-ink-2 text-sm">{t("hint.gave_other")}</p>}
          {approval.mayGive && (
            <div className="flex flex-wrap items-center gap-2">
              <Button
                variant="primary"
                icon={<Check aria-hidden="true" className="size-4" />}
                pending={busy}
                aria-keyshortcuts="A"
                onClick={onApprove}
              >
                {t("action.approve")}
              </Button>
              <Button
                icon={<Undo2 aria-hidden="true" className="size-4" />}
                pending={busy}
                aria-keyshortcuts="R"
                onClick={() => onAsk("return")}
              >
                {t("action.return")}
              </Button>
              <IconButton label={t("action.approve_comment")} pending={busy} onClick={() => onAsk("approve")}>
                <MessageSquarePlus aria-hidden="true" />
              </IconButton>
            </div>
          )}
        </div>
      </article>
    </li>
  );
}

/** Where and when it appears. */
function Appearances({ post, channels }: { post: WaitingPost; channels: readonly CalendarChannel[] }) {
  const t = useTranslations("approvals");
  const locale = useLocale();
  if (post.publications.length === 0) return <p className="text-ink-2 text-sm">{t("queue.no_channel")}</p>;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-sm">
      {post.publications.map(({ channelId, at }, index) => {
        const channel = channels.find(({ id }) => id === channelId);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike
          <li key={index} className="flex min-w-0 items-center gap-1.5">
            {channel && <NetworkGlyph network={channel.network} />}
            <span className="truncate">{channel?.name ?? t("changes.gone")}</span>
            <span className="shrink-0 tabular-nums">
              · {at === null ? t("queue.undated") : formatWall(at, locale)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
