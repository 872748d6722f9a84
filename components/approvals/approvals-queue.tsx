"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { WaitingPost } from "@/lib/approvals/view";
import type { CalendarChannel } from "@/lib/calendar/view";
import { type RefusedPost, useQueue } from "./use-queue";
import { useQueueKeys } from "./use-queue-keys";
import { VerdictDialog } from "./verdict-dialog";
import { WaitingCard } from "./waiting-card";

interface ApprovalsQueueProps {
  slug: string;
  timeZone: string;
  posts: readonly WaitingPost[];
  channels: readonly CalendarChannel[];
  mayUndo: boolean;
}

/** The posts that wait, each to be decided where it stands, or several at once. */
export function ApprovalsQueue({ slug, timeZone, posts, channels, mayUndo }: ApprovalsQueueProps) {
  const t = useTranslations("approvals");
  const queue = useQueue(slug, mayUndo);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<{ kind: "approve" | "return"; post: WaitingPost } | null>(null);
  const follow = useFollowedFocus(posts);
  const open = posts.filter(({ approval }) => approval.mayGive);
  const selected = open.filter(({ id }) => chosen.has(id));

  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((now) => new Set(on ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))));
  const onOpen = (act: (post: WaitingPost) => void) => (id: string) => {
    const post = open.find((one) => one.id === id);
    if (post) act(post);
  };
  function approve(post: WaitingPost) {
    follow(post.id);
    void queue.approve(post);
  }
  useQueueKeys({
    approve: onOpen(approve),
    sendBack: onOpen((post) => setAsking({ kind: "return", post })),
    select: onOpen(({ id }) => choose([id], !chosen.has(id))),
  });

  return (
    <div className="grid gap-3 [&>*]:min-w-0">
      <Refused posts={queue.refused} />
      {open.length > 1 && (
        <div className="flex min-h-8.5 flex-wrap items-center gap-x-4 gap-y-2 px-4">
          <Checkbox
            label={t("queue.select_all")}
            checked={selected.length === open.length}
            onChange={(event) =>
              choose(
                open.map(({ id }) => id),
                event.target.checked,
              )
            }
          />
          <p className="ml-auto text-ink-3 text-xs pointer-coarse:hidden">{t("queue.keys")}</p>
        </div>
      )}
      <ul className="grid gap-4 [&>*]:min-w-0">
        {posts.map((post) => (
          <WaitingCard
            key={post.id}
            {...{ post, slug, timeZone, channels }}
            selected={chosen.has(post.id) && post.approval.mayGive}
            busy={queue.busy.has(post.id)}
            onSelect={(on) => choose([post.id], on)}
            onApprove={() => approve(post)}
            onAsk={(kind) => setAsking({ kind, post })}
          />
        ))}
      </ul>
      {selected.length > 0 && (
        <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-surface px-4 py-2.5 shadow-float max-md:bottom-16">
          <p role="status" className="mr-auto text-sm">
            {t("queue.selected", { count: selected.length })}
          </p>
          <Button variant="quiet" onClick={() => setChosen(new Set())}>
            {t("queue.unselect")}
          </Button>
          <Button
            variant="primary"
            pending={queue.busy.size > 0}
            onClick={() => void queue.approveAll(selected).then(() => setChosen(new Set()))}
          >
            {t("queue.approve_selected", { count: selected.length })}
          </Button>
        </div>
      )}
      {asking && (
        <VerdictDialog
          kind={asking.kind}
          title={asking.post.title}
          onGive={(comment) => {
            follow(asking.post.id);
            return asking.kind === "return"
              ? queue.sendBack(asking.post, comment)
              : queue.approve(asking.post, comment);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

function Refused({ posts }: { posts: readonly RefusedPost[] }) {
  const t = useTranslations("approvals");
  if (posts.length === 0) return null;
  return (
    <div
      role="alert"
      className="flex gap-2.5 rounded-md border border-bad/40 bg-bad-soft px-3 py-2.5 text-sm"
    >
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-bad" />
      <div className="grid min-w-0 gap-1">
        <p className="font-medium">{t("queue.refused", { count: posts.length })}</p>
        <ul className="grid gap-0.5">
          {posts.map(({ title, why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: told once, never changed
            <li key={index} className="break-words">
              <span className="font-medium">{title}</span> — {why}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What is decided leaves the list: the keys go on from the card that takes its place. */
function useFollowedFocus(posts: readonly WaitingPost[]) {
  const decided = useRef<{ id: string; place: number } | null>(null);
  useEffect(() => {
    const last = decided.current;
    if (!last || posts.some(({ id }) => id === last.id)) return;
    decided.current = null;
    const lost = document.activeElement === null || document.activeElement === document.body;
    const next = posts[Math.min(last.place, posts.length - 1)];
    if (lost && next) document.querySelector<HTMLElement>(`[data-card="${CSS.escape(next.id)}"]`)?.focus();
  }, [posts]);
  return (id: string) => {
    decided.current = { id, place: posts.findIndex((post) => post.id === id) };
  };
}
