"use client";

import { Gauge } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { Resources } from "@/lib/resources/view";
import { ChannelPart } from "./channel-part";
import { Feasibility } from "./feasibility";
import { MoneyPart } from "./money-part";
import { PeoplePart } from "./people-part";
import { WhatIfPanel } from "./what-if/panel";

interface ResourcesScreenProps {
  frame: CalendarFrame;
  resources: Resources;
}

/** What there is, what it is used for, and what would change. */
export function ResourcesScreen({ frame, resources }: ResourcesScreenProps) {
  const { slug } = frame.workspace;
  const isBare = resources.channels.length === 0 && resources.people.length === 0;
  return (
    <div className="grid gap-8 [&>*]:min-w-0">
      {isBare ? <Bare frame={frame} /> : <Feasibility slug={slug} resources={resources} />}
      {frame.abilities.plan && <WhatIfPanel frame={frame} />}
      {!isBare && (
        <>
          <ChannelPart slug={slug} channels={resources.channels} mayConfigure={frame.abilities.configure} />
          <PeoplePart frame={frame} people={resources.people} />
        </>
      )}
      <MoneyPart frame={frame} resources={resources} />
    </div>
  );
}

function Bare({ frame: { workspace, abilities } }: Pick<ResourcesScreenProps, "frame">) {
  const t = useTranslations("resources");
  return (
    <EmptyState
      icon={<Gauge aria-hidden="true" />}
      title={t("empty.title")}
      action={
        abilities.configure && (
          <div className="flex flex-wrap justify-center gap-2">
            <ButtonLink variant="primary" href={`/w/${workspace.slug}/start`}>
              {t("empty.start")}
            </ButtonLink>
            <ButtonLink href={`/w/${workspace.slug}/settings/channels/new`}>{t("channel.add")}</ButtonLink>
            <ButtonLink href={`/w/${workspace.slug}/team/people`}>{t("person.add")}</ButtonLink>
          </div>
        )
      }
    >
      {t("empty.text")}
    </EmptyState>
  );
}
