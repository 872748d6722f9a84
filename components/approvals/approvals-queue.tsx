"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { WaitingPost } from "@/lib/approvals/view";
import type { CalendarChannel } from "@/lib/calendar/view";
import { missingFrom } from "./overtaken";
import { useOvertaken } from "./use-overtaken";
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
  /** Instead of the list, where nothing waits: what is being written about the last one goes on. */
  nothing: ReactNode;
}

type Asking = { kind: "approve" | "return"; post: WaitingPost };

/** The posts that wait, each to be decided where it stands, or several at once. */
export function ApprovalsQueue({ slug, timeZone, posts, channels, mayUndo, nothing }: ApprovalsQueueProps) {
  const t = useTranslations("approvals");
  const queue = useQueue(slug, mayUndo);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<Asking | null>(null);
  const drafts = useRef(new Map<string, string>());
  const decided = useRef(false);
  const overtaken = useOvertaken(slug, posts, asking?.post ?? null);
  const follow = useFollowedFocus(posts, asking !== null);
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
  function ask(next: Asking) {
    queue.forget();
    follow(next.post.id);
    setAsking(next);
  }
  async function give({ kind, post }: Asking, comment: string): Promise<boolean> {
    const done = await (kind === "return" ? queue.sendBack(post, comment) : queue.approve(post, comment));
    if (done) drafts.current.delete(draftKey({ kind, post }));
    decided.current = done;
    return done;
  }
  function close() {
    const isLeaving = decided.current || (asking && missingFrom(posts, asking.post) === "gone");
    if (!isLeaving) follow(null);
    decided.current = false;
    setAsking(null);
  }
  useQueueKeys({
    approve: onOpen(approve),
    sendBack: onOpen((post) => ask({ kind: "return", post })),
    select: onOpen(({ id }) => choose([id], !chosen.has(id))),
  });

  return (
    <div className="grid gap-3 [&>*]:min-w-0">
      {!asking && <Refused posts={queue.refused} />}
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
      {posts.length === 0 ? (
        nothing
      ) : (
        <ul className="grid gap-4 [&>*]:min-w-0">
          {posts.map((post) => (
            <WaitingCard
              key={post.id}
              {...{ post, slug, timeZone, channels }}
              selected={chosen.has(post.id) && post.approval.mayGive}
              busy={queue.busy.has(post.id)}
              onSelect={(on) => choose([post.id], on)}
              onApprove={() => approve(post)}
              onAsk={(kind) => ask({ kind, post })}
            />
          ))}
        </ul>
      )}
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
          key={draftKey(asking)}
          kind={asking.kind}
          title={asking.post.title}
          href={`/w/${slug}/posts/${encodeURIComponent(asking.post.id)}`}
          draft={drafts.current.get(draftKey(asking))}
          onDraft={(comment) => drafts.current.set(draftKey(asking), comment)}
          overtaken={overtaken}
          refused={queue.refused.find(({ id }) => id === asking.post.id)?.why}
          onGive={(comment) => give(asking, comment)}
          onClose={close}
        />
      )}
    </div>
  );
}

const draftKey = ({ kind, post }: Asking) => `${kind} ${post.id}`;

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
          {posts.map(({ id, title, why }) => (
            <li key={id} className="break-words">
              <span className="font-medium">{title}</span> — {why}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What is decided, here or by others, leaves the list: the keys go on from the card that takes its place. */
function useFollowedFocus(posts: readonly WaitingPost[], isAsking: boolean) {
  const decided = useRef<{ id: string; place: number } | null>(null);
  useEffect(() => {
    const last = decided.current;
    if (!last || isAsking || posts.some(({ id }) => id === last.id)) return;
    decided.current = null;
    const lost = document.activeElement === null || document.activeElement === document.body;
    const next = posts[Math.min(last.place, posts.length - 1)];
    if (lost && next) document.querySelector<HTMLElement>(`[data-card="${CSS.escape(next.id)}"]`)?.focus();
  }, [posts, isAsking]);
  return (id: string | null) => {
    decided.current = id === null ? null : { id, place: posts.findIndex((post) => post.id === id) };
  };
}
