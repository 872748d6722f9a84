"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { Popover, PopoverAnchor, PopoverContent } from "@/components/ui/popover";
import { Spinner } from "@/components/ui/spinner";
import { readNotice } from "@/lib/notifications/actions";
import type { BellView, NoticeView } from "@/lib/notifications/view";
import { NoticeText } from "./notice-text";
import { tellUnread } from "./unread";

export interface BellListProps {
  slug: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  label: string;
  children: ReactNode;
}

/** The latest news, fetched each time it is opened. */
export function BellList({ slug, open, onOpenChange, label, children }: BellListProps) {
  return (
    <Popover open={open} onOpenChange={onOpenChange}>
      <PopoverAnchor asChild>{children}</PopoverAnchor>
      <PopoverContent aria-label={label} className="w-88 p-0!">
        <Latest slug={slug} onDone={() => onOpenChange(false)} />
      </PopoverContent>
    </Popover>
  );
}

function Latest({ slug, onDone }: { slug: string; onDone: () => void }) {
  const t = useTranslations("notifications");
  const view = useBell(slug);
  return (
    <>
      {view === "failed" ? (
        <p role="alert" className="p-4 text-sm">
          {t("bell.failed")}
        </p>
      ) : view === null ? (
        <p role="status" className="flex items-center gap-2 p-4 text-ink-2 text-sm">
          <Spinner /> {t("bell.loading")}
        </p>
      ) : view.notices.length === 0 ? (
        <p className="p-4 text-ink-2 text-sm">{t("bell.none")}</p>
      ) : (
        <ul className="divide-y divide-line-2">
          {view.notices.map((notice) => (
            <Item key={notice.id} slug={slug} notice={notice} onDone={onDone} />
          ))}
        </ul>
      )}
      <p className="border-line border-t">
        <Link
          href={`/w/${slug}/notifications`}
          onClick={onDone}
          className="block px-4 py-2.5 text-center font-medium text-sm no-underline hover:bg-hover"
        >
          {t("bell.all")}
        </Link>
      </p>
    </>
  );
}

function Item({ slug, notice, onDone }: { slug: string; notice: NoticeView; onDone: () => void }) {
  return (
    <li>
      <Link
        href={notice.href}
        prefetch={false}
        className="flex gap-2.5 px-4 py-2.5 no-underline hover:bg-hover"
        onClick={() => {
          onDone();
          if (!notice.read) void markRead(slug, notice.id);
        }}
      >
        <NoticeText notice={notice} />
      </Link>
    </li>
  );
}

async function markRead(slug: string, id: string): Promise<void> {
  const answer = await readNotice({ workspace: slug, id }).catch(() => null);
  if (answer?.ok) tellUnread(slug, answer.data.unread);
}

function useBell(slug: string): BellView | "failed" | null {
  const [view, setView] = useState<BellView | "failed" | null>(null);
  useEffect(() => {
    const given = new AbortController();
    fetch(`/api/notifications?workspace=${encodeURIComponent(slug)}`, { signal: given.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((loaded: BellView) => {
        setView(loaded);
        tellUnread(slug, loaded.unread);
      })
      .catch(() => given.signal.aborted || setView("failed"));
    return () => given.abort();
  }, [slug]);
  return view;
}
