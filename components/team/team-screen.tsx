"use client";

import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { ButtonLink } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { EmptyState } from "@/components/ui/empty-state";
import { matching } from "@/components/workspaces/matching";
import { useAddressState } from "@/components/workspaces/use-address-state";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { Place } from "@/lib/team/moving";
import type { TeamBoard } from "@/lib/team/view";
import { BoardBar } from "./board-bar";
import { BoardWeeks } from "./board-weeks";
import { FixGround } from "./fix-ground";
import { LoadTable } from "./load-table";
import { MoveDialog } from "./move-dialog";
import { TaskDrag } from "./task-drag";
import { useMoving } from "./use-moving";
import { WeekList } from "./week-list";
import { WeekPanel } from "./week-panel";

interface TeamScreenProps {
  board: TeamBoard;
  frame: CalendarFrame;
}

/** People × weeks, and beside it what is behind the week that somebody opened. */
export function TeamScreen({ board, frame }: TeamScreenProps) {
  const t = useTranslations("team");
  const { slug } = frame.workspace;
  const [address, change] = useAddressState();
  const [opened, setOpened] = useState<Place | null>(null);
  const openedBy = useRef<HTMLElement | null>(null);
  const moves = useMoving(board, frame, opened);
  const [query, onlyOver] = [address.get("q") ?? "", address.get("over") === "1"];
  const shown = useMemo(() => {
    const isOver = ({ weeks }: TeamBoard["people"][number]) =>
      weeks.some(({ severity }) => severity !== null);
    return board.people.filter((person) => matching(query, person.name) && (!onlyOver || isOver(person)));
  }, [board, query, onlyOver]);
  if (board.people.length === 0) return <NobodyYet slug={slug} mayAdd={frame.abilities.configure} />;

  const open = (place: Place, cell: HTMLElement) => {
    openedBy.current = cell;
    setOpened(place);
  };
  const close = () => {
    setOpened(null);
    openedBy.current?.focus();
  };
  const person = opened && board.people.find(({ id }) => id === opened.contributor);
  const table = { board, people: shown, today: frame.today, opened, onOpen: open };
  return (
    <FixGround frame={frame} tasks={moves.tasks}>
      <BoardWeeks value={board.weeks}>
        <TaskDrag moves={moves}>
          <div className="grid gap-3">
            <p className="max-w-prose text-ink-2 text-sm">{t(frame.abilities.plan ? "lead" : "lead_read")}</p>
            <BoardBar board={board} frame={frame} query={query} onlyOver={onlyOver} onChange={change} />
            <div
              className={classes("grid items-start gap-4", person && "xl:grid-cols-[minmax(0,1fr)_21rem]")}
            >
              {shown.length === 0 ? (
                <p className="py-8 text-center text-ink-2 text-sm">{t(query ? "none_found" : "none_over")}</p>
              ) : (
                <>
                  <LoadTable {...table} />
                  <WeekList {...table} />
                </>
              )}
              {opened && person && (
                <WeekPanel
                  key={`${opened.contributor} ${opened.week}`}
                  board={board}
                  person={person}
                  week={opened.week}
                  moves={moves}
                  mayMove={frame.abilities.plan}
                  onClose={close}
                />
              )}
            </div>
          </div>
        </TaskDrag>
        {moves.asked && opened && <MoveDialog board={board} task={moves.asked} from={opened} moves={moves} />}
      </BoardWeeks>
    </FixGround>
  );
}

function NobodyYet({ slug, mayAdd }: { slug: string; mayAdd: boolean }) {
  const t = useTranslations("team");
  return (
    <EmptyState
      icon={<Users aria-hidden="true" />}
      title={t("empty")}
      action={
        mayAdd && (
          <ButtonLink variant="primary" href={`/w/${slug}/team/people`}>
            {t("empty_action")}
          </ButtonLink>
        )
      }
    >
      {t("empty_text")}
    </EmptyState>
  );
}
