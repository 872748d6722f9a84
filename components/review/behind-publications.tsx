import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { StatusDot } from "@/components/ui/status-dot";
import { dayOf, formatShortDay, formatTime } from "@/lib/platform/time";
import type { CountedPublication } from "@/lib/review/behind";

export function BehindPublications({
  slug,
  publications,
}: {
  slug: string;
  publications: readonly CountedPublication[];
}) {
  const t = useTranslations("review.behind");
  const locale = useLocale();
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-surface">
      <table className="w-full text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="bg-rail text-left text-ink-2 text-xs [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
            <th scope="col">{t("day")}</th>
            <th scope="col">{t("post")}</th>
            <th scope="col">{t("channel")}</th>
            <th scope="col">{t("status")}</th>
          </tr>
        </thead>
        <tbody>
          {publications.map(({ id, postId, title, status, at, channel }) => (
            <tr key={id} className="border-line-2 border-t [&>*]:px-3 [&>*]:py-1.5">
              <td className="whitespace-nowrap tabular-nums">
                {formatShortDay(dayOf(at), locale)}, {formatTime(at)}
              </td>
              <th scope="row" className="text-left font-normal">
                <Link
                  href={`/w/${slug}/posts/${encodeURIComponent(postId)}`}
                  className="underline underline-offset-2"
                >
                  {title.trim() || t("untitled")}
                </Link>
              </th>
              <td>
                <span className="flex items-center gap-1.5">
                  <NetworkGlyph network={channel.network} />
                  {channel.name}
                </span>
              </td>
              <td>
                <StatusDot status={status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
