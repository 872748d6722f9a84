"use client";

import { PartyPopper } from "lucide-react";
import { useTranslations } from "next-intl";
import { UndoKeys } from "@/components/forms/undo-keys";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/workspaces/page";
import type { MyWork as Work } from "@/lib/assignments/view";
import { WORK_GROUPS, type WorkGroup } from "@/lib/assignments/vocabulary";
import { OwnedTasks } from "./owned-tasks";
import { WorkCard } from "./work-card";

/** All that is asked of one person, the most pressing first. */
export function MyWork({ slug, work }: { slug: string; work: Work }) {
  const shown = WORK_GROUPS.filter((group) => work.groups[group].length > 0);
  const nothing = shown.every((group) => group === "done") && work.tasks.length === 0;
  return (
    <>
      <UndoKeys workspace={slug} />
      {nothing && <Nothing work={work} />}
      {shown.map((group) => (
        <Group key={group} slug={slug} work={work} group={group} />
      ))}
      {work.tasks.length > 0 && (
        <OwnedTasks slug={slug} tasks={work.tasks} own={work.own} today={work.today} mayTick={work.mayPlan} />
      )}
      {work.channels.length > 0 && <Channels work={work} />}
    </>
  );
}

function Group({ slug, work, group }: { slug: string; work: Work; group: WorkGroup }) {
  const t = useTranslations("work");
  const { own, mayAnswer, mayPlan, today } = work;
  const items = work.groups[group];
  const waiting = own ? t("waitingLead") : t("waitingLeadOf", { name: work.person.name });
  return (
    <Section
      title={
        <span className="inline-flex items-center gap-2">
          {t(`group.${group}`)}
          <Badge pill className="font-sans" tone={group === "overdue" ? "bad" : "neutral"}>
            {items.length}
          </Badge>
        </span>
      }
      lead={group === "waiting" ? waiting : undefined}
    >
      <ul className="grid gap-3 lg:grid-cols-2">
        {items.map((item) => (
          <WorkCard key={item.id} {...{ slug, item, group, today, own, mayAnswer, mayPlan }} />
        ))}
      </ul>
    </Section>
  );
}

function Nothing({ work: { own, person } }: { work: Work }) {
  const t = useTranslations("work");
  return (
    <EmptyState
      icon={<PartyPopper aria-hidden="true" />}
      title={own ? t("nothing") : t("nothingOf", { name: person.name })}
    >
      {own ? t("nothingHint") : t("nothingOfHint")}
    </EmptyState>
  );
}

function Channels({ work: { own, channels } }: { work: Work }) {
  const t = useTranslations("work");
  return (
    <Section title={t(own ? "channels.title" : "channels.titleOf")} lead={t("channels.lead")}>
      <ul className="flex flex-wrap gap-2">
        {channels.map(({ name, network, minutesPerWeek }) => (
          <li
            key={`${network} ${name}`}
            className="inline-flex items-center gap-2 rounded-md border border-line bg-surface px-3 py-2 text-sm"
          >
            <NetworkGlyph network={network} />
            {name}
            {minutesPerWeek !== null && (
              <span className="text-ink-2 text-xs tabular-nums">
                {t("channels.minutes", { minutes: minutesPerWeek })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
