"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useFrame } from "@/components/calendar/store/contexts";
import { Button, IconButton } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { TeamBoard, TeamPerson } from "@/lib/team/view";
import { FlagNotes } from "./flag-notes";
import { TaskCard } from "./task-card";
import type { Moves } from "./use-moving";
import { useCellName, useWeekName } from "./week-names";

interface WeekPanelProps {
  board: TeamBoard;
  person: TeamPerson;
  week: number;
  moves: Moves;
  mayMove: boolean;
  onClose: () => void;
}

/** Beside the board, so that one can drag from here; over its foot where there is no room beside it. */
export function WeekPanel({ board, person, week, moves, mayMove, onClose }: WeekPanelProps) {
  const t = useTranslations("team");
  const weekName = useWeekName();
  const cellName = useCellName();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const days = board.weeks[week]!;
  const flags = person.flags.filter(({ from, to }) => from <= days.to && to >= days.from);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={cellName(person.name, days, person.weeks[week]!)}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
      className="z-20 grid content-start gap-3 overflow-y-auto rounded-lg border border-line bg-surface p-4 max-xl:fixed max-xl:inset-x-2 max-xl:bottom-2 max-xl:max-h-[70dvh] max-xl:shadow-float max-md:bottom-16 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-6rem)]"
    >
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-display font-semibold text-lg">{person.name}</h2>
          <p className="text-ink-2 text-xs first-letter:uppercase">{weekName(days)}</p>
        </div>
        <IconButton label={t("panel.close")} size="sm" onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </header>
      <FlagNotes flags={flags} mayFix={mayMove} />
      <Behind moves={moves} mayMove={mayMove} />
    </section>
  );
}

function Behind({ moves, mayMove }: Pick<WeekPanelProps, "moves" | "mayMove">) {
  const t = useTranslations("team");
  const { cell, lookAgain } = moves;
  if (cell === null)
    return (
      <p role="status" className="flex items-center gap-2 text-ink-2 text-sm">
        <Spinner /> {t("panel.loading")}
      </p>
    );
  if (cell === "failed")
    return (
      <div role="alert" className="grid justify-items-start gap-2 text-sm">
        <p>{t("panel.failed")}</p>
        <Button onClick={lookAgain}>{t("panel.retry")}</Button>
      </div>
    );
  return (
    <>
      <section className="grid gap-2">
        <h3 className="eyebrow">{t("panel.tasks", { count: cell.tasks.length })}</h3>
        {cell.tasks.length === 0 && <p className="text-ink-2 text-sm">{t("panel.none")}</p>}
        <ul className="grid gap-2">
          {cell.tasks.map((task) => (
            <TaskCard key={task.id} task={task} moves={moves} mayMove={mayMove} />
          ))}
        </ul>
      </section>
      <Care care={cell.care} />
    </>
  );
}

function Care({ care }: { care: { channel: string; minutes: number }[] }) {
  const t = useTranslations("team");
  const { channels } = useFrame();
  if (care.length === 0) return null;
  return (
    <section className="grid gap-1 border-line-2 border-t pt-3 text-sm">
      <h3 className="eyebrow">{t("panel.care")}</h3>
      <ul>
        {care.map(({ channel, minutes }) => (
          <li key={channel} className="flex gap-2">
            <span className="min-w-0 flex-1 truncate">
              {channels.find(({ id }) => id === channel)?.name ?? channel}
            </span>
            <span className="text-ink-2 tabular-nums">
              {t("panel.care_minutes", { minutes: Math.round(minutes) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
