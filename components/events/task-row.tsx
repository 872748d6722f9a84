"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useOptimistic, useRef, useState } from "react";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { IconButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import type { PlanChange } from "@/lib/calendar/view";
import { daysBetween, formatShortDay } from "@/lib/platform/time";
import { deleteTask, editTask } from "@/lib/tasks/actions";
import type { TaskView } from "./event-view";
import { TaskDialog } from "./task-dialog";

interface TaskRowProps {
  slug: string;
  task: TaskView;
  /** First day of the event, from which people count. */
  start: string;
  today: string;
  mayPlan: boolean;
}

export function TaskRow({ slug, task, start, today, mayPlan }: TaskRowProps) {
  const t = useTranslations("events");
  const [editing, setEditing] = useState(false);
  const { done, tick, remove } = useTask(slug, task);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
      <Checkbox
        className={classes("min-w-0 flex-1", done && "text-ink-3 line-through")}
        label={task.title}
        checked={done}
        disabled={!mayPlan}
        onChange={(event) => tick(event.target.checked)}
      />
      <Due task={task} done={done} start={start} today={today} />
      {mayPlan && (
        <span className="-mr-2 flex">
          <IconButton
            size="sm"
            label={t("tasks.edit", { title: task.title })}
            onClick={() => setEditing(true)}
          >
            <Pencil aria-hidden="true" />
          </IconButton>
          <IconButton size="sm" label={t("tasks.remove", { title: task.title })} onClick={remove}>
            <Trash2 aria-hidden="true" />
          </IconButton>
        </span>
      )}
      {editing && <TaskDialog slug={slug} task={task} onClose={() => setEditing(false)} />}
    </li>
  );
}

/** Ticked at once, and taken back with the reason when the server refuses. */
function useTask(slug: string, task: TaskView) {
  const t = useTranslations("events");
  const tell = useChangeNews(slug);
  const { run } = useAtOnce();
  const [done, show] = useOptimistic(task.done);
  // What an answer says may be newer than what the page shows so far.
  const seen = useRef(0);
  const id = task.id;
  const version = () => Math.max(seen.current, task.version);
  function adopt(news: string, change: PlanChange) {
    seen.current = change.frame?.tasks.find((each) => each.id === id)?.version ?? 0;
    tell(news, change);
  }
  return {
    done,
    tick: (wished: boolean) =>
      run(
        () => editTask({ workspace: slug, id, version: version(), patch: { done: wished } }),
        ({ change }) => adopt(t(wished ? "tasks.ticked" : "tasks.unticked"), change),
        () => show(wished),
      ),
    remove: () =>
      run(
        () => deleteTask({ workspace: slug, id, version: version() }),
        ({ change }) => adopt(t("tasks.removed", { title: task.title }), change),
      ),
  };
}

function Due({ task, done, start, today }: { task: TaskView; done: boolean; start: string; today: string }) {
  const t = useTranslations("events");
  const locale = useLocale();
  if (!task.due) return <span className="text-ink-3 text-xs">{t("tasks.undated")}</span>;
  const late = !done && task.due < today;
  const distance = daysBetween(start, task.due);
  return (
    <span className={classes("text-xs tabular-nums", late ? "font-medium text-bad" : "text-ink-2")}>
      {formatShortDay(task.due, locale)}
      {" · "}
      {late
        ? t("tasks.late", { days: daysBetween(task.due, today) })
        : t("offset", { days: Math.abs(distance), sign: signOf(distance) })}
    </span>
  );
}

const signOf = (days: number) => (days < 0 ? "before" : days > 0 ? "after" : "day");
