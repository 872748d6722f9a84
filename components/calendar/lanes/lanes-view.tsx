"use client";

import { Radio } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useCalendarView, useFrame } from "../store/contexts";
import { useNarrow } from "../store/use-narrow";
import { DayStrip } from "./day-strip";
import { LanesBoard } from "./lanes-board";
import { useWeek } from "./use-lanes";

/** The week by network: lanes are channels, columns are days. On a phone, one day of it at a time. */
export function LanesView() {
  const { channels } = useFrame();
  const week = useWeek();
  const narrow = useNarrow();
  if (channels.length === 0) return <NoChannels />;
  return narrow ? <DayByDay week={week} /> : <LanesBoard days={week} stacked={false} />;
}

function DayByDay({ week }: { week: readonly string[] }) {
  const { date, setDate } = useCalendarView();
  const day = useMemo(() => [date], [date]);
  return (
    <LanesBoard days={day} stacked onSwipe={setDate}>
      <DayStrip week={week} date={date} onPick={setDate} />
    </LanesBoard>
  );
}

function NoChannels() {
  const t = useTranslations("lanes");
  const { workspace, abilities } = useFrame();
  return (
    <EmptyState
      icon={<Radio aria-hidden="true" />}
      title={t("noChannels.title")}
      action={
        abilities.configure && (
          <ButtonLink href={`/w/${workspace.slug}/settings/channels/new`} variant="primary">
            {t("noChannels.add")}
          </ButtonLink>
        )
      }
    >
      {t("noChannels.text")}
    </EmptyState>
  );
}
