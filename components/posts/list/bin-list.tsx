"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { reached } from "@/components/forms/reached";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { SearchBox } from "@/components/workspaces/search-box";
import { formatInstant } from "@/lib/platform/time";
import { restorePost } from "@/lib/posts/actions";
import type { BinnedPost, ListedChannel, Page } from "@/lib/posts/listing/view";
import { Pager } from "./pager";
import { PostRow } from "./post-row";
import { useListAddress, useSearchWords } from "./use-list-address";

/** What was thrown away, by whom and when; each comes back with one press. */
export function BinList({
  slug,
  page,
  words,
  timeZone,
  channels,
}: {
  slug: string;
  page: Page<BinnedPost>;
  words: string;
  timeZone: string;
  channels: readonly ListedChannel[];
}) {
  const t = useTranslations("posts");
  const { change, pending } = useListAddress();
  const [typed, setTyped] = useSearchWords(words, (q) => change({ q }));
  return (
    <div className="grid gap-4">
      {(page.count > 0 || words !== "") && (
        <search>
          <SearchBox label={t("bin.search")} value={typed} onChange={setTyped} />
        </search>
      )}
      {page.rows.length === 0 ? (
        <EmptyState
          icon={<Trash2 aria-hidden="true" />}
          title={words === "" ? t("bin.empty") : t("list.noneFound")}
        >
          {words === "" ? t("bin.emptyHint") : t("list.noneFoundHint")}
        </EmptyState>
      ) : (
        <ul
          aria-busy={pending}
          className="divide-y divide-line-2 rounded-lg border border-line bg-surface aria-busy:opacity-60"
        >
          {page.rows.map((post) => (
            <BinRow key={post.id} slug={slug} post={post} timeZone={timeZone} channels={channels} />
          ))}
        </ul>
      )}
      <Pager
        page={page.page}
        pages={page.pages}
        onPage={(to) => change({ page: to > 1 ? String(to) : "" })}
      />
    </div>
  );
}

function BinRow({
  slug,
  post,
  timeZone,
  channels,
}: {
  slug: string;
  post: BinnedPost;
  timeZone: string;
  channels: readonly ListedChannel[];
}) {
  const t = useTranslations("posts");
  const locale = useLocale();
  const moment = formatInstant(post.deletedAt, timeZone, locale);
  return (
    <PostRow post={post} channels={channels} href={null}>
      <span className="flex-1 text-ink-2 text-xs sm:min-w-48 sm:flex-none">
        {post.by ? t("bin.byWhom", { moment, name: post.by }) : t("bin.when", { moment })}
      </span>
      {post.restorable && <Restore slug={slug} post={post} />}
    </PostRow>
  );
}

function Restore({ slug, post }: { slug: string; post: BinnedPost }) {
  const t = useTranslations("posts");
  const router = useRouter();
  const refusalText = useRefusalText();
  const [pending, setPending] = useState(false);

  async function restore() {
    setPending(true);
    const answer = await reached(restorePost({ workspace: slug, id: post.id, version: post.version }));
    setPending(false);
    if (answer.ok) {
      toast({
        tone: "ok",
        title: t("bin.restored", { title: post.title }),
        action: {
          label: t("bin.show"),
          onSelect: () => router.push(`/w/${slug}/posts/${encodeURIComponent(post.id)}`),
        },
      });
    } else toast({ tone: "bad", title: refusalText(answer) });
    // Whatever was refused, somebody may have changed it: show what is stored.
    router.refresh();
  }

  return (
    <Button
      size="sm"
      aria-label={t("bin.restoreNamed", { title: post.title })}
      pending={pending}
      onClick={restore}
    >
      {t("bin.restore")}
    </Button>
  );
}
