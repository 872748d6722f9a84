import { ArrowLeft, Pencil } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeleteEvent } from "@/components/events/delete-event";
import { EventFlags } from "@/components/events/event-flags";
import { EventPosts } from "@/components/events/event-posts";
import { Distance } from "@/components/events/event-row";
import { EventTasks } from "@/components/events/event-tasks";
import { openFlagsOf } from "@/components/events/event-view";
import { PhaseDates } from "@/components/events/phase-dates";
import { extentOf } from "@/components/events/spans";
import { PageHeader } from "@/components/shell/page-header";
import { Avatar } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button";
import { Card, Page, Section } from "@/components/workspaces/page";
import { frameFor } from "@/lib/calendar/frame-query";
import { toPlan } from "@/lib/calendar/plan";
import { calendarData } from "@/lib/calendar/queries";
import { namesOf } from "@/lib/flags/names";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { formatDayRange } from "@/lib/platform/time";
import { preparation } from "@/lib/reference";

type Props = { params: Promise<{ workspace: string; event: string }> };

export async function generateMetadata({ params }: Props) {
  const { workspace, event } = await params;
  const found = (await frameFor(await requireActor(workspace))).events.find(
    ({ id }) => id === decodeURIComponent(event),
  );
  return { title: found?.name };
}

export default async function EventPage({ params }: Props) {
  const { workspace: slug, event: id } = await params;
  const actor = await requireActor(slug);
  const [t, locale, frame] = await Promise.all([getTranslations("events"), getLocale(), frameFor(actor)]);
  const event = frame.events.find((each) => each.id === decodeURIComponent(id));
  if (!event) notFound();
  const data = await calendarData(actor, extentOf(event));
  const owner = frame.contributors.find((each) => each.id === event.owner);
  const tasks = data.frame.tasks.filter((task) => task.event === event.id);
  const publications = [...data.publications, ...data.undated].filter(({ eventId }) => eventId === event.id);
  const judged = event.kind !== "note";
  return (
    <Page>
      <div className="grid gap-2">
        <Link
          href={`/w/${slug}/events`}
          className="inline-flex items-center gap-1 justify-self-start text-ink-2 text-sm no-underline hover:text-ink"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          {t("back")}
        </Link>
        <PageHeader
          title={event.name}
          actions={
            frame.abilities.plan && (
              <Messages namespaces={["events", "forms", "errors"]}>
                <DeleteEvent
                  slug={slug}
                  event={event}
                  tasks={tasks.length}
                  posts={new Set(publications.map(({ postId }) => postId)).size}
                />
                <ButtonLink
                  href={`/w/${slug}/events/${encodeURIComponent(event.id)}/edit`}
                  icon={<Pencil aria-hidden="true" className="size-4" />}
                >
                  {t("edit_short")}
                </ButtonLink>
              </Messages>
            )
          }
        />
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-sm">
          <span>{preparation(event.kind).name[locale]}</span>
          <span>{formatDayRange(event.start, event.end, locale, { withYear: true })}</span>
          <Distance event={event} today={frame.today} />
          {owner && (
            <span className="inline-flex items-center gap-1.5">
              <Avatar name={owner.name} size="xs" hidden />
              {owner.name}
            </span>
          )}
        </p>
      </div>
      {judged && (
        <>
          <Section title={t("flags.title")}>
            <EventFlags
              flags={openFlagsOf(data.flags, event.id)}
              names={namesOf(toPlan(data.frame, [...data.publications, ...data.undated]))}
            />
          </Section>
          <Section title={t("calendar_title")}>
            <Card>
              <PhaseDates event={event} today={frame.today} />
            </Card>
          </Section>
        </>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2 [&>*]:min-w-0">
        <Messages namespaces={["events", "forms", "errors"]}>
          <EventTasks
            slug={slug}
            event={event}
            tasks={tasks}
            today={frame.today}
            mayPlan={frame.abilities.plan}
          />
        </Messages>
        <EventPosts
          slug={slug}
          start={event.start}
          today={frame.today}
          publications={publications}
          channels={data.frame.channels}
        />
      </div>
    </Page>
  );
}
