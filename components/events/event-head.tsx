import { ArrowLeft, Pencil } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/shell/page-header";
import { Avatar } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button";
import { formatDayRange } from "@/lib/platform/time";
import { preparation } from "@/lib/reference";
import { Distance } from "./event-row";
import type { EventView } from "./event-view";

interface EventHeadProps {
  slug: string;
  event: EventView;
  owner: string | undefined;
  today: string;
  /** For those who may change it; beside them stands the way to its form. */
  actions: ReactNode;
}

/** Name, kind, days and owner of an event. */
export function EventHead({ slug, event, owner, today, actions }: EventHeadProps) {
  const t = useTranslations("events");
  const locale = useLocale();
  const events = `/w/${slug}/events`;
  return (
    <div className="grid gap-2">
      <Link
        href={events}
        className="inline-flex items-center gap-1 justify-self-start text-ink-2 text-sm no-underline hover:text-ink"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t("back")}
      </Link>
      <PageHeader
        title={event.name}
        actions={
          actions && (
            <>
              {actions}
              <ButtonLink
                href={`${events}/${encodeURIComponent(event.id)}/edit`}
                icon={<Pencil aria-hidden="true" className="size-4" />}
              >
                {t("edit_short")}
              </ButtonLink>
            </>
          )
        }
      />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-sm">
        <span>{preparation(event.kind).name[locale]}</span>
        <span>{formatDayRange(event.start, event.end, locale, { withYear: true })}</span>
        <Distance event={event} today={today} />
        {owner && (
          <span className="inline-flex items-center gap-1.5">
            <Avatar name={owner} size="xs" hidden />
            {owner}
          </span>
        )}
      </p>
    </div>
  );
}
