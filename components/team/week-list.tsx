import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Select } from "@/components/ui/select";
import { LoadCell } from "./load-cell";
import type { LoadTableProps } from "./load-table";
import { PersonFlags } from "./person-flags";
import { placeName } from "./places";
import { useCellName, useWeekName } from "./week-names";

/** For a phone: one week at a time, everybody below each other. */
export function WeekList({ board, people, today, opened, onOpen }: LoadTableProps) {
  const t = useTranslations("team");
  const weekName = useWeekName();
  const nameOf = useCellName();
  const now = board.weeks.findIndex(({ from, to }) => from <= today && today <= to);
  const [index, setIndex] = useState(Math.max(0, now));
  const week = board.weeks[index]!;
  return (
    <section aria-label={t("title")} className="grid gap-2 md:hidden">
      <Select aria-label={t("weeks")} value={index} onChange={({ target }) => setIndex(Number(target.value))}>
        {board.weeks.map((each, place) => (
          <option key={each.from} value={place}>
            {weekName(each)}
          </option>
        ))}
      </Select>
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
        {people.map((person) => (
          <li key={person.id} className="grid grid-cols-[minmax(0,1fr)_8rem] items-center gap-3 px-3 py-1.5">
            <span className="flex min-w-0 items-center gap-2 text-sm">
              <Avatar name={person.name} hidden />
              <span className="min-w-0 truncate">{person.name}</span>
              <PersonFlags person={person} />
            </span>
            <LoadCell
              label={nameOf(person.name, week, person.weeks[index]!)}
              place={placeName({ contributor: person.id, week: index })}
              week={person.weeks[index]!}
              isOpen={opened?.contributor === person.id && opened.week === index}
              onOpen={(cell) => onOpen({ contributor: person.id, week: index }, cell)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
