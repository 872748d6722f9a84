"use client";

import { Pencil } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ContributorDialog } from "@/components/people/contributor-dialog";
import { Avatar } from "@/components/ui/avatar";
import { IconButton } from "@/components/ui/button";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { Card, Section } from "@/components/workspaces/page";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { PersonMeans } from "@/lib/resources/view";
import { type MeansRow, MeansTable } from "./means-table";
import { useFigures } from "./words";

interface PeoplePartProps {
  frame: CalendarFrame;
  people: readonly PersonMeans[];
}

/** Who has how much time, and what for. Who is away in all of these weeks stands apart. */
export function PeoplePart({ frame, people }: PeoplePartProps) {
  const t = useTranslations("resources");
  const { hours } = useFigures();
  const { slug } = frame.workspace;
  const [open, setOpen] = useState<string | null>(null);
  const opened = frame.contributors.find(({ id }) => id === open);
  const row = (one: PersonMeans): MeansRow => {
    const { making, answering, following, room } = one;
    return {
      key: one.id,
      head: <Person person={one} />,
      detail: one.isAway
        ? undefined
        : t("person.times", {
            room: hours(room),
            making: hours(making),
            answering: hours(answering),
            following: hours(following),
          }),
      cells: [
        hours(one.minutesPerWeek),
        hours(room),
        hours(making),
        hours(answering),
        hours(following),
        <Left key="left" person={one} />,
      ],
      action: one.mayEdit && (
        <IconButton label={t("person.edit", { name: one.name })} size="sm" onClick={() => setOpen(one.id)}>
          <Pencil aria-hidden="true" />
        </IconButton>
      ),
      apart: one.isAway,
    };
  };
  return (
    <Section title={t("person.title")} lead={t("person.lead")}>
      <Card>
        {people.length === 0 ? (
          <p className="text-ink-2 text-sm">
            {t("person.none")}{" "}
            {frame.abilities.configure && (
              <Link href={`/w/${slug}/team/people`} className="underline underline-offset-2">
                {t("person.add")}
              </Link>
            )}
          </p>
        ) : (
          <MeansTable
            caption={t("person.caption")}
            columns={[
              { name: t("person.name") },
              { name: t("person.hours"), wide: true },
              { name: t("person.room"), wide: true },
              { name: t("part.making"), wide: true },
              { name: t("part.answering"), wide: true },
              { name: t("part.following"), wide: true },
              { name: t("person.left") },
            ]}
            rows={[...people.filter(({ isAway }) => !isAway), ...people.filter(({ isAway }) => isAway)].map(
              row,
            )}
          />
        )}
      </Card>
      {opened && (
        <ContributorDialog
          slug={slug}
          contributor={opened}
          mayConfigure={frame.abilities.configure}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function Person({ person }: { person: PersonMeans }) {
  const t = useTranslations("resources");
  const { name, isSelf, isAway, daysAway, severity, weeksOver } = person;
  const away = isAway ? t("person.away") : daysAway > 0 && t("person.days_away", { days: daysAway });
  return (
    <span className="flex min-w-0 items-start gap-2">
      <Avatar name={name} hidden />
      <span className="grid min-w-0">
        <span className="min-w-0 break-words">
          {name}
          {isSelf && <span className="text-ink-2"> ({t("person.you")})</span>}
        </span>
        {away && <span className="text-ink-2 text-xs">{away}</span>}
        {severity && (
          <span className="flex items-start gap-1 text-xs">
            <SeverityIcon severity={severity} className="size-3.5!" />
            {t(severity === "error" ? "person.over" : "person.full", { weeks: weeksOver })}
          </span>
        )}
      </span>
    </span>
  );
}

function Left({ person: { room, making, answering, following, isAway } }: { person: PersonMeans }) {
  const t = useTranslations("resources");
  const { hours } = useFigures();
  const left = room - making - answering - following;
  if (isAway && left === 0) return "–";
  // To the tenth of an hour, as it is written.
  if (left > -3) return hours(Math.max(0, left));
  return <span className="font-medium text-bad">{t("person.missing", { hours: hours(-left) })}</span>;
}
