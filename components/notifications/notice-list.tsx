"use client";

import { BellOff, Check, CheckCheck } from "lucide-react";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { reached } from "@/components/forms/reached";
import { Pager } from "@/components/posts/list/pager";
import { Button, IconButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useRefusalText } from "@/components/ui/refusal-text";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { toast } from "@/components/ui/toaster";
import { readAllNotices, readNotice } from "@/lib/notifications/actions";
import type { NoticeView } from "@/lib/notifications/view";
import type { Result } from "@/lib/platform/result";
import type { Page } from "@/lib/posts/listing/view";
import { NoticeText } from "./notice-text";
import { tellUnread } from "./unread";

/** Everything somebody was told, page by page; what is read stays. */
export function NoticeList({
  slug,
  page,
  unread,
  onlyUnread,
}: {
  slug: string;
  page: Page<NoticeView>;
  unread: number;
  onlyUnread: boolean;
}) {
  const t = useTranslations("notifications");
  const router = useRouter();
  const path = usePathname();
  const { pending, read } = useReading(slug);
  const address = (to: number) =>
    `${path}?${new URLSearchParams({ ...(onlyUnread && { show: "unread" }), ...(to > 1 && { page: `${to}` }) })}`;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Filter slug={slug} unread={unread} onlyUnread={onlyUnread} />
        {unread > 0 && (
          <Button
            className="ml-auto"
            icon={<CheckCheck aria-hidden="true" />}
            pending={pending}
            onClick={() => read(readAllNotices({ workspace: slug }), t("read_done"))}
          >
            {t("read_all")}
          </Button>
        )}
      </div>
      {page.rows.length === 0 ? (
        <EmptyState icon={<BellOff aria-hidden="true" />} title={t(onlyUnread ? "none_unread" : "none")}>
          {t(onlyUnread ? "none_unread_text" : "none_text")}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line-2 rounded-lg border border-line bg-surface">
          {page.rows.map((notice) => (
            <li key={notice.id} className="relative flex items-start gap-2.5 px-4 py-3 hover:bg-hover/60">
              <Link
                href={notice.href}
                prefetch={false}
                onClick={() => notice.read || read(readNotice({ workspace: slug, id: notice.id }))}
                className="flex min-w-0 flex-1 gap-2.5 text-ink no-underline after:absolute after:inset-0"
              >
                <NoticeText notice={notice} />
              </Link>
              {!notice.read && (
                <IconButton
                  label={t("read_one")}
                  size="sm"
                  className="relative"
                  onClick={() => read(readNotice({ workspace: slug, id: notice.id }))}
                >
                  <Check aria-hidden="true" />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <Pager page={page.page} pages={page.pages} onPage={(to) => router.push(address(to))} />
    </div>
  );
}

function Filter({ slug, unread, onlyUnread }: { slug: string; unread: number; onlyUnread: boolean }) {
  const t = useTranslations("notifications");
  const base = `/w/${slug}/notifications`;
  return (
    <SegmentedControl
      label={t("filter.label")}
      segments={[
        { href: base, label: t("filter.all"), current: !onlyUnread },
        {
          href: `${base}?show=unread`,
          label: unread > 0 ? `${t("filter.unread")} (${unread})` : t("filter.unread"),
          current: onlyUnread,
        },
      ]}
    />
  );
}

function useReading(slug: string) {
  const router = useRouter();
  const refusalText = useRefusalText();
  const [pending, start] = useTransition();
  return {
    pending,
    read(asked: Promise<Result<{ unread: number }>>, done?: string) {
      start(async () => {
        const answer = await reached(asked);
        if (!answer.ok) {
          toast({ title: refusalText(answer), tone: "bad" });
          return;
        }
        tellUnread(slug, answer.data.unread);
        if (done) toast({ title: done, tone: "ok" });
        router.refresh();
      });
    },
  };
}
