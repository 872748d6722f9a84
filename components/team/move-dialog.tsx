"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import type { Place } from "@/lib/team/moving";
import type { TeamBoard, TeamTask } from "@/lib/team/view";
import { MoveEffect } from "./move-effect";
import type { Moves } from "./use-moving";
import { useWeekName } from "./week-names";

interface MoveDialogProps {
  board: TeamBoard;
  task: TeamTask;
  from: Place;
  moves: Moves;
}

/** All that a drag does, by keyboard and by touch. */
export function MoveDialog({ board, task, from, moves }: MoveDialogProps) {
  const t = useTranslations("team");
  const weekName = useWeekName();
  const [to, setTo] = useState(from);
  const [personId, weekId] = [useId(), useId()];
  const moving = moves.preview(task, to);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && moves.askFor(null)}
      title={t("move.title")}
      description={task.title.trim() || t("panel.untitled")}
      size="sm"
      footer={
        <>
          <Button onClick={() => moves.askFor(null)}>{t("move.cancel")}</Button>
          <Button variant="primary" disabled={!moving} onClick={() => moves.move(task, to)}>
            {t("move.confirm")}
          </Button>
        </>
      }
    >
      <div className="grid gap-3 text-sm">
        <div className="grid gap-1">
          <label htmlFor={personId}>{t("move.to")}</label>
          <Select
            id={personId}
            value={to.contributor}
            onChange={({ target }) => setTo({ ...to, contributor: target.value })}
          >
            {board.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </div>
        <div className="grid gap-1">
          <label htmlFor={weekId}>{t("move.week")}</label>
          <Select
            id={weekId}
            value={to.week}
            onChange={({ target }) => setTo({ ...to, week: Number(target.value) })}
          >
            {board.weeks.map((week, index) => (
              <option key={week.from} value={index}>
                {weekName(week)}
              </option>
            ))}
          </Select>
        </div>
        <section aria-live="polite" className="rounded-md bg-sunken px-3 py-2">
          <h3 className="font-medium text-xs">{t("move.effect")}</h3>
          {moving ? (
            <MoveEffect moving={moving} />
          ) : (
            <p className="mt-1 text-ink-2 text-xs">{t("move.stays")}</p>
          )}
        </section>
      </div>
    </Dialog>
  );
}
