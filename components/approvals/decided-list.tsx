import { Check, CircleCheckBig, Undo2 } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusDot } from "@/components/ui/status-dot";
import type { DecidedPost } from "@/lib/approvals/view";
import { formatInstant, type Locale } from "@/lib/platform/time";
import { Quote } from "./step-list";

/** What was decided last, by whom, and what became of the post. */
export function DecidedList({
  slug,
  timeZone,
  decided,
}: {
  slug: string;
  timeZone: string;
  decided: readonly DecidedPost[];
}) {
  const t = useTranslations("approvals");
  if (decided.length === 0)
    return (
      <EmptyState icon={<CircleCheckBig aria-hidden="true" />} title={t("decided.empty")}>
        {t("decided.empty_text")}
      </EmptyState>
    );
  return (
    <ul className="divide-y divide-line-2 rounded-lg border border-line bg-surface">
      {decided.map((one) => (
        <Decided key={one.id} slug={slug} timeZone={timeZone} one={one} />
      ))}
    </ul>
  );
}

function Decided({ slug, timeZone, one }: { slug: string; timeZone: string; one: DecidedPost }) {
  const t = useTranslations("approvals");
  const locale = useLocale() as Locale;
  const [Icon, tone] = one.verdict === "approved" ? [Check, "text-ok"] : [Undo2, "text-warn"];
  return (
    <li className="relative flex flex-wrap items-start gap-x-4 gap-y-1.5 px-4 py-2.5 hover:bg-hover/60">
      <Icon aria-hidden="true" className={`mt-1 size-4 shrink-0 ${tone}`} />
      <div className="grid min-w-0 flex-1 gap-1">
        <Link
          href={`/w/${slug}/posts/${encodeURIComponent(one.postId)}`}
          prefetch={false}
          className="w-fit break-words font-medium text-base text-ink no-underline after:absolute after:inset-0"
        >
          {one.title}
        </Link>
        <p className="text-ink-2 text-sm">
          {t(`decided.${one.verdict}`, { name: one.by })}
          {one.outside && ` · ${t("step.outside")}`} ·{" "}
          <time className="tabular-nums">{formatInstant(one.at, timeZone, locale)}</time>
        </p>
        {one.comment && (
          <div className="text-sm">
            <Quote>{one.comment}</Quote>
          </div>
        )}
      </div>
      <StatusDot status={one.status} className="text-ink-2 text-sm" />
    </li>
  );
}
