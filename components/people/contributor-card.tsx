import { CalendarOff, Clock, MailPlus, Pencil, Radio } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { writeHours } from "@/components/forms/numbers";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button, IconButton } from "@/components/ui/button";
import { dayOf, formatDayRange, formatShortDay } from "@/lib/platform/time";
import type { ComingWork } from "./coming-work";
import type { ContributorView } from "./contributor-list";

interface ContributorCardProps {
  slug: string;
  contributor: ContributorView;
  work: ComingWork | undefined;
  isSelf: boolean;
  today: string;
  /** Somebody's account is this person, or shall be as soon as they take up their invitation. */
  account: "linked" | "invited" | "none";
  onEdit?: () => void;
  onInvite?: () => void;
  onHandOver?: () => void;
}

export function ContributorCard(props: ContributorCardProps) {
  const { slug, contributor, work, isSelf, today, account, onEdit, onInvite, onHandOver } = props;
  const t = useTranslations("people");
  const locale = useLocale();
  const { name, minutesPerWeek } = contributor;
  const absences = contributor.absences
    .filter(({ to }) => to >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const [next] = absences;
  return (
    <li className="grid content-start gap-2.5 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-start gap-3">
        <Avatar name={name} size="md" hidden />
        <div className="min-w-0 flex-1">
          <p className="truncate font-semibold">
            {name} {isSelf && <Badge className="ml-1">{t("contributor.you")}</Badge>}
          </p>
          <Fact icon={<Clock aria-hidden="true" />}>
            {t("contributor.hours", { hours: writeHours(minutesPerWeek, locale) })}
          </Fact>
        </div>
        {onEdit && (
          <IconButton
            label={t("contributor.edit", { name })}
            size="sm"
            className="-mt-0.5 -mr-1"
            onClick={onEdit}
          >
            <Pencil aria-hidden="true" />
          </IconButton>
        )}
      </div>
      {next && (
        <Fact icon={<CalendarOff aria-hidden="true" />}>
          <span className={next.from <= today ? "font-medium text-warn" : undefined}>
            {t(next.from <= today ? "contributor.away" : "contributor.away_ahead", {
              range: formatDayRange(next.from, next.to, locale),
            })}
          </span>
          {absences.length > 1 && ` · ${t("contributor.more_absences", { count: absences.length - 1 })}`}
        </Fact>
      )}
      {work && work.channels.length > 0 && (
        <Fact icon={<Radio aria-hidden="true" />}>
          {t("contributor.answers", { channels: work.channels.join(", ") })}
        </Fact>
      )}
      {account === "invited" && (
        <Fact icon={<MailPlus aria-hidden="true" />}>{t("contributor.invited")}</Fact>
      )}
      <Coming slug={slug} contributor={contributor} posts={work?.posts ?? []} />
      {(onInvite || onHandOver) && (
        <div className="-mb-1.5 -ml-2 flex flex-wrap self-end">
          {onHandOver && (
            <Button
              variant="quiet"
              size="sm"
              aria-label={t("hand_over.open_named", { name })}
              onClick={onHandOver}
            >
              {t("hand_over.open")}
            </Button>
          )}
          {onInvite && (
            <Button
              variant="quiet"
              size="sm"
              aria-label={t("contributor.invite_named", { name })}
              onClick={onInvite}
            >
              {t("contributor.invite")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

const SHOWN = 3;

/** The next contents that name the person; all of them are on the calendar, filtered. */
function Coming({
  slug,
  contributor,
  posts,
}: {
  slug: string;
  contributor: ContributorView;
  posts: ComingWork["posts"];
}) {
  const t = useTranslations("people");
  const locale = useLocale();
  return (
    <div className="border-line-2 border-t pt-2.5 text-sm">
      <p className="eyebrow">{t("contributor.coming")}</p>
      {posts.length === 0 && <p className="text-ink-3">{t("contributor.nothing_coming")}</p>}
      <ul>
        {posts.slice(0, SHOWN).map(({ id, title, at }) => (
          <li key={id} className="flex gap-2 py-0.5">
            <span className="w-14 shrink-0 text-ink-2 text-xs leading-5 tabular-nums">
              {formatShortDay(dayOf(at), locale)}
            </span>
            <Link
              href={`/w/${slug}/calendar?date=${dayOf(at)}&post=${encodeURIComponent(id)}`}
              className="truncate no-underline hover:underline"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {posts.length > SHOWN && (
        <Link
          href={`/w/${slug}/calendar?view=list&contributor=${encodeURIComponent(contributor.id)}`}
          className="text-chestnut text-xs"
        >
          {t("contributor.all_coming", { count: posts.length })}
        </Link>
      )}
    </div>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="flex items-start gap-1.5 text-ink-2 text-sm [&_svg]:mt-0.5 [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:text-ink-3">
      {icon}
      <span className="min-w-0">{children}</span>
    </p>
  );
}
