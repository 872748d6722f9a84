import { UserRoundX } from "lucide-react";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/calendar/live/live-refresh";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { MyWork } from "@/components/work/my-work";
import { PersonChoice } from "@/components/work/person-choice";
import { Page } from "@/components/workspaces/page";
import { myWork } from "@/lib/assignments/queries";
import { frameFor } from "@/lib/calendar/frame-query";
import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("work");
  return { title: t("title") };
}

export default async function MyWorkPage({ params, searchParams }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug);
  const t = await getTranslations("work");
  const chosen = [(await searchParams).of].flat()[0] ?? actor.contributorId;
  const work = chosen === null ? null : await myWork(actor, chosen);
  // Linked to somebody who has left the plan is linked to nobody.
  if (!work && chosen !== actor.contributorId) notFound();
  const person = work && !work.own ? work.person : null;
  return (
    <Page>
      <LiveRefresh slug={slug} />
      <Messages namespaces={["work", "forms", "errors"]}>
        <PageHeader
          title={person ? t("titleOf", { name: person.name }) : t("title")}
          lead={person ? t("leadOf", { name: person.name }) : t("lead")}
          actions={
            <>
              {work?.own && can(actor.role, "contribute") && <OwnTime slug={slug} />}
              {can(actor.role, "plan") && <Colleagues actor={actor} chosen={chosen} />}
            </>
          }
        />
        {work ? <MyWork slug={slug} work={work} /> : <Unlinked actor={actor} />}
      </Messages>
    </Page>
  );
}

/** Whoever is asked too much says when they are away. */
async function OwnTime({ slug }: { slug: string }) {
  const t = await getTranslations("people");
  return <ButtonLink href={`/w/${slug}/team/people`}>{t("contributor.own_time")}</ButtonLink>;
}

async function Colleagues({ actor, chosen }: { actor: Actor; chosen: string | null }) {
  const { contributors, contributorId } = await frameFor(actor);
  if (contributors.length === 0) return null;
  const people = contributors.map(({ id, name }) => ({ id, name }));
  return <PersonChoice slug={actor.workspace.slug} people={people} self={contributorId} chosen={chosen} />;
}

async function Unlinked({ actor }: { actor: Actor }) {
  const t = await getTranslations("work");
  const mayLink = can(actor.role, "configure");
  return (
    <EmptyState
      icon={<UserRoundX aria-hidden="true" />}
      title={t("unlinked")}
      action={
        mayLink && (
          <ButtonLink href={`/w/${actor.workspace.slug}/team/members`} variant="primary">
            {t("toMembers")}
          </ButtonLink>
        )
      }
    >
      {t(mayLink ? "unlinkedConfigure" : "unlinkedHint")}
    </EmptyState>
  );
}
