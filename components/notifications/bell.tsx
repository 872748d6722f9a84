"use client";

import { Bell as BellIcon } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ComponentType, type MouseEvent, useEffect, useState } from "react";
import { classes } from "@/components/ui/classes";
import type { BellListProps } from "./bell-list";
import { tellUnread, useUnread, watchUnread } from "./unread";

export interface BellProps {
  slug: string;
  /** As the page came. */
  unread: number;
}

/** A link to the page of notifications that opens the latest in place, once its code is there. */
export function Bell({ slug, unread }: BellProps) {
  const t = useTranslations("notifications");
  const count = useUnread(slug, unread);
  const label = t("bell.label", { count });
  const [List, setList] = useState<ComponentType<BellListProps> | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => watchUnread(slug), [slug]);
  useEffect(() => tellUnread(slug, unread), [slug, unread]);

  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (List) return setOpen((is) => !is);
    fetchList().then(
      (loaded) => {
        setList(() => loaded);
        setOpen(true);
      },
      // Without its code it is still a link.
      () => window.location.assign(`/w/${slug}/notifications`),
    );
  }

  const trigger = (
    <Link
      href={`/w/${slug}/notifications`}
      prefetch={false}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={open}
      title={label}
      onClick={onClick}
      onPointerEnter={() => void fetchList().catch(() => {})}
      className={BELL}
    >
      <BellIcon aria-hidden="true" className="size-4.5" />
      {count > 0 && (
        <span aria-hidden="true" className={COUNT}>
          {count > 99 ? "99+" : count}
        </span>
      )}
    </Link>
  );
  return List ? (
    <List slug={slug} open={open} onOpenChange={setOpen} label={label}>
      {trigger}
    </List>
  ) : (
    trigger
  );
}

const fetchList = () => import("./bell-list").then((file) => file.BellList);

const BELL =
  "relative grid size-10 shrink-0 place-items-center rounded-md text-ink-2 transition-colors hover:bg-hover hover:text-ink aria-expanded:bg-hover";
const COUNT = classes(
  "absolute top-0.5 right-0.5 min-w-4.5 rounded-full bg-chestnut px-1 text-center font-semibold",
  "text-[0.6875rem] text-on-chestnut leading-4.5 tabular-nums",
);
