"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { StatusDot } from "@/components/ui/status-dot";
import { dayOf, formatDay, formatShortDay } from "@/lib/platform/time";
import type { ListedChannel, ListedPost } from "@/lib/posts/listing/view";

/** One post in a list: what it is called, where it stands, where and when it appears. */
export function PostRow({
  post,
  channels,
  href,
  children,
}: {
  post: ListedPost;
  channels: readonly ListedChannel[];
  /** Where its title leads; null: nowhere. */
  href: string | null;
  children?: ReactNode;
}) {
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-2.5 hover:bg-hover/60">
      <div className="min-w-0 flex-1 max-sm:basis-full">
        {href ? (
          <Link
            href={href}
            prefetch={false}
            // The whole row is the target, the title alone the name of the link.
            className="font-medium text-base text-ink no-underline after:absolute after:inset-0"
          >
            {post.title}
          </Link>
        ) : (
          <span className="font-medium text-base">{post.title}</span>
        )}
      </div>
      <StatusDot status={post.status} className="text-ink-2 text-xs sm:w-28" />
      <Where post={post} channels={channels} />
      <When post={post} />
      {children}
    </li>
  );
}

function Where({ post, channels }: { post: ListedPost; channels: readonly ListedChannel[] }) {
  const ids = new Set(post.publications.map(({ channelId }) => channelId));
  return (
    <span className="flex flex-wrap gap-1.5 max-sm:empty:hidden sm:min-w-24">
      {channels
        .filter(({ id }) => ids.has(id))
        .map(({ id, name, network }) => (
          <span key={id} title={name}>
            <NetworkGlyph network={network} label={name} />
          </span>
        ))}
    </span>
  );
}

function When({ post }: { post: ListedPost }) {
  const t = useTranslations("posts");
  const locale = useLocale();
  const days = post.publications.flatMap(({ at }) => (at === null ? [] : [dayOf(at)]));
  const first = days[0];
  const last = days.at(-1);
  return (
    <span className="text-ink-2 text-xs tabular-nums sm:w-44">
      {!first || !last
        ? t("publication.undated")
        : first === last
          ? formatDay(first, locale)
          : t("list.span", { from: formatShortDay(first, locale), to: formatDay(last, locale) })}
    </span>
  );
}
