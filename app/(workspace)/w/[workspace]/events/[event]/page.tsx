import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CountBackButton } from "@/components/events/count-back/count-back-button";
import { DeleteEvent } from "@/components/events/delete-event";
import { EventFlags } from "@/components/events/event-flags";
import { EventHead } from "@/components/events/event-head";
import { EventPosts } from "@/components/events/event-posts";
import { EventTasks } from "@/components/events/event-tasks";
import { openFlagsOf } from "@/components/events/event-view";
import { PhaseDates } from "@/components/events/phase-dates";
import { extentOf } from "@/components/events/spans";
import { UndoKeys } from "@/components/forms/undo-keys";
import { Card, Page, Section } from "@/components/workspaces/page";
import { frameFor } from "@/lib/calendar/frame-query";
import { toPlan } from "@/lib/calendar/plan";
import { calendarData } from "@/lib/calendar/queries";
import { namesOf } from "@/lib/flags/names";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { idInPath } from "@/lib/platform/path-id";

type Props = { params: Promise<{ workspace: string; event: string }> };

export async function generateMetadata({ params }: Props) {
  const { workspace, event } = await params;
  const found = (await frameFor(await requireActor(workspace))).events.find(
    ({ id }) => id === idInPath(event),
  );
  return { title: found?.name };
}

export default async function EventPage({ params }: Props) {
  const { workspace: slug, event: id } = await params;
  const actor = await requireActor(slug);
  const [t, frame] = await Promise.all([getTranslations("events"), frameFor(actor)]);
  const event = frame.events.find((each) => each.id === idInPath(id));
  if (!event) notFound();
  const data = await calendarData(actor, extentOf(event));
  const tasks = data.frame.tasks.filter((task) => task.event === event.id);
  const publications = [...data.publications, ...data.undated].filter(({ eventId }) => eventId === event.id);
  const judged = event.kind !== "note";
  return (
    <Page>
      <EventHead
        slug={slug}
        event={event}
        owner={frame.contributors.find(({ id }) => id === event.owner)?.name}
        today={frame.today}
        actions={
          frame.abilities.plan && (
            <Messages namespaces={["events", "forms", "errors"]}>
              <DeleteEvent
                slug={slug}
                event={event}
                tasks={tasks.length}
                posts={new Set(publications.map(({ postId }) => postId)).size}
              />
            </Messages>
          )
        }
      />
      {judged && (
        <>
          <Section title={t("flags.title")}>
            <EventFlags
              flags={openFlagsOf(data.flags, event.id)}
              names={namesOf(toPlan(data.frame, [...data.publications, ...data.undated]))}
            />
          </Section>
          <Section
            title={t("calendar_title")}
            actions={
              frame.abilities.plan && (
                <Messages namespaces={["countBack", "forms", "errors"]}>
                  <CountBackButton
                    slug={slug}
                    event={event}
                    channels={frame.channels.filter(({ presence }) => presence === "active")}
                    contributors={frame.contributors}
                    today={frame.today}
                  />
                </Messages>
              )
            }
          >
            <Card>
              <PhaseDates event={event} today={frame.today} />
            </Card>
          </Section>
        </>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2 [&>*]:min-w-0">
        <Messages namespaces={["events", "forms", "errors"]}>
          <UndoKeys workspace={slug} />
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
