import { useLocale, useTranslations } from "next-intl";
import { memo, useCallback } from "react";
import { Avatar } from "@/components/ui/avatar";
import { classes } from "@/components/ui/classes";
import type { Period } from "@/lib/plan/document";
import { formatShortDay, weekNumber } from "@/lib/platform/time";
import type { Place } from "@/lib/team/moving";
import type { TeamBoard, TeamPerson } from "@/lib/team/view";
import { hoursOf } from "./hours";
import { LoadCell } from "./load-cell";
import { PersonFlags } from "./person-flags";
import { placeName } from "./places";
import { useCellName, useWeekName } from "./week-names";

export interface LoadTableProps {
  board: TeamBoard;
  people: TeamPerson[];
  today: string;
  opened: Place | null;
  onOpen: (place: Place, cell: HTMLElement) => void;
}

/** The head and the names stay in sight; a phone has a list of one week instead. */
export function LoadTable({ board, people, today, opened, onOpen }: LoadTableProps) {
  const t = useTranslations("team");
  return (
    <section
      aria-label={t("title")}
      className="max-h-[calc(100dvh-13rem)] overflow-auto rounded-lg border border-line bg-surface max-md:hidden"
      data-board=""
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <thead>
          <tr>
            <th scope="col" className={classes(HEAD, "left-0 z-3 min-w-40 px-3 text-left")}>
              {t("person")}
            </th>
            {board.weeks.map((week) => (
              <WeekHead key={week.from} week={week} isNow={week.from <= today && today <= week.to} />
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              board={board}
              person={person}
              openWeek={opened?.contributor === person.id ? opened.week : null}
              onOpen={onOpen}
            />
          ))}
        </tbody>
        <tfoot>
          <Totals board={board} people={people} />
        </tfoot>
      </table>
    </section>
  );
}

const HEAD = "sticky top-0 z-2 border-line border-b bg-rail py-1.5 font-medium text-ink-2 text-xs";

function WeekHead({ week, isNow }: { week: Period; isNow: boolean }) {
  const t = useTranslations("team");
  const locale = useLocale();
  const weekName = useWeekName();
  return (
    <th
      scope="col"
      title={weekName(week)}
      aria-current={isNow ? "date" : undefined}
      className={classes(HEAD, "w-[10%] min-w-17 px-1.5 text-left", isNow && "text-chestnut")}
    >
      <span className="block">{t("week_of", { number: weekNumber(week.to) })}</span>
      <span className="block whitespace-nowrap font-normal text-2xs">
        {formatShortDay(week.from, locale)}
      </span>
    </th>
  );
}

const PersonRow = memo(function PersonRow({
  board,
  person,
  openWeek,
  onOpen,
}: {
  board: TeamBoard;
  person: TeamPerson;
  openWeek: number | null;
  onOpen: LoadTableProps["onOpen"];
}) {
  const t = useTranslations("team");
  const nameOf = useCellName();
  const open = useCallback(
    (week: number) => (cell: HTMLElement) => onOpen({ contributor: person.id, week }, cell),
    [onOpen, person.id],
  );
  return (
    <tr>
      <th
        scope="row"
        className="sticky left-0 z-1 border-line-2 border-b bg-surface px-3 py-1 text-left font-normal"
      >
        <span className="flex max-w-44 items-center gap-2">
          <Avatar name={person.name} hidden />
          <span className="min-w-0 flex-1" title={person.name}>
            <span className="block truncate">{person.name}</span>
            {person.isSelf && <span className="block text-2xs text-ink-2">{t("you")}</span>}
          </span>
          <PersonFlags person={person} />
        </span>
      </th>
      {person.weeks.map((week, index) => (
        <td key={board.weeks[index]!.from} className="border-line-2 border-b p-0.5">
          <LoadCell
            label={nameOf(person.name, board.weeks[index]!, week)}
            place={placeName({ contributor: person.id, week: index })}
            week={week}
            isOpen={openWeek === index}
            onOpen={open(index)}
          />
        </td>
      ))}
    </tr>
  );
});

function Totals({ board, people }: Pick<LoadTableProps, "board" | "people">) {
  const t = useTranslations("team");
  const weekName = useWeekName();
  const locale = useLocale();
  return (
    <tr>
      <th
        scope="row"
        className="sticky bottom-0 left-0 z-3 border-line border-t bg-rail px-3 py-2 text-left font-semibold text-xs"
      >
        {t("total")}
      </th>
      {board.weeks.map((week, index) => {
        const sum = (of: "load" | "room") =>
          hoursOf(
            people.reduce((minutes, { weeks }) => minutes + weeks[index]![of], 0),
            locale,
          );
        return (
          <td
            key={week.from}
            title={weekName(week)}
            className="sticky bottom-0 z-2 border-line border-t bg-rail px-1.5 py-2 text-xs tabular-nums"
          >
            {t("hours", { load: sum("load"), room: sum("room") })}
          </td>
        );
      })}
    </tr>
  );
}
