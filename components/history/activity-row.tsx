"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { ActivityEntry } from "@/lib/activity/view";
import { verbKey } from "@/lib/activity/words";
import { formatInstant } from "@/lib/platform/time";

/** Who did what to which thing, and when; the thing is one press away. */
export function ActivityRow({ entry, slug, zone }: { entry: ActivityEntry; slug: string; zone: string }) {
  const t = useTranslations("history");
  const locale = useLocale();
  const { subject, by, outside } = entry;
  const who = by === null ? t("activity.somebody") : outside ? t("activity.overShare", { name: by }) : by;
  const address = addressOf(slug, subject);
  return (
    <li className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5 px-4 py-2.5 text-sm">
      <Avatar name={who} hidden className="self-center" />
      <span className="font-medium">{who}</span>
      <span className="text-ink-2">
        {t(`verb.${verbKey(entry.verb)}`)}
        {entry.count > 1 && ` · ${t("activity.things", { count: entry.count })}`}
      </span>
      {subject.title !== null &&
        (address ? (
          <Link
            href={address}
            className="min-w-0 break-words underline decoration-line-strong underline-offset-2"
          >
            {subject.title}
          </Link>
        ) : (
          <span className="min-w-0 break-words">{subject.title}</span>
        ))}
      {subject.gone && subject.title !== null && (
        <span className="text-ink-3 text-xs">{t("activity.inBin")}</span>
      )}
      <time className="ml-auto text-ink-3 text-xs tabular-nums">{formatInstant(entry.at, zone, locale)}</time>
    </li>
  );
}

/** null: it has no page of its own, or is no more. */
function addressOf(slug: string, { type, id, gone }: ActivityEntry["subject"]): string | null {
  const here = `/w/${slug}`;
  if (gone) return type === "post" ? `${here}/bin` : null;
  switch (type) {
    case "post":
      return `${here}/posts/${encodeURIComponent(id)}`;
    case "event":
      return `${here}/events/${encodeURIComponent(id)}`;
    case "objective":
    case "campaign":
      return `${here}/objectives`;
    case "channel":
      return `${here}/settings/channels/${encodeURIComponent(id)}`;
    case "contributor":
      return `${here}/team/people`;
    default:
      return null;
  }
}
