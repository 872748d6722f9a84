"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useOptimistic, useState, useTransition } from "react";
import { reached } from "@/components/forms/reached";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { IconButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
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
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const [done, tick] = useTick(slug, task);
  const remove = () =>
    run(
      () => deleteTask({ workspace: slug, id: task.id, version: task.version }),
      ({ change }) => tell(t("tasks.removed", { title: task.title }), change),
    );
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
          <IconButton
            size="sm"
            label={t("tasks.remove", { title: task.title })}
            pending={pending}
            onClick={remove}
          >
            <Trash2 aria-hidden="true" />
          </IconButton>
        </span>
      )}
      {editing && <TaskDialog slug={slug} task={task} onClose={() => setEditing(false)} />}
    </li>
  );
}

/** Ticked at once; taken back with the reason when the server refuses. */
function useTick(slug: string, task: TaskView): [boolean, (done: boolean) => void] {
  const t = useTranslations("events");
  const tell = useChangeNews(slug);
  const refusalText = useRefusalText();
  const [done, show] = useOptimistic(task.done);
  const [, start] = useTransition();
  return [
    done,
    (wished) =>
      start(async () => {
        show(wished);
        const answer = await reached(
          editTask({ workspace: slug, id: task.id, version: task.version, patch: { done: wished } }),
        );
        if (answer.ok) tell(t(wished ? "tasks.ticked" : "tasks.unticked"), answer.data.change);
        else toast({ title: refusalText(answer), tone: "bad" });
      }),
  ];
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
        : t("offset", { days: distance, sign: signOf(distance) })}
    </span>
  );
}

const signOf = (days: number) => (days < 0 ? "before" : days > 0 ? "after" : "day");
