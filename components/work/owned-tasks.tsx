"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Checkbox } from "@/components/ui/checkbox";
import { Section } from "@/components/workspaces/page";
import type { WorkTask } from "@/lib/assignments/view";
import type { Day } from "@/lib/platform/time";
import { editTask } from "@/lib/tasks/actions";
import { DueText } from "./due-text";

interface OwnedTasksProps {
  slug: string;
  tasks: WorkTask[];
  own: boolean;
  today: Day;
  mayTick: boolean;
}

export function OwnedTasks({ slug, tasks, own, today, mayTick }: OwnedTasksProps) {
  const t = useTranslations("work");
  return (
    <Section title={t(own ? "tasks.title" : "tasks.titleOf")}>
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
        {tasks.map((task) => (
          <Task key={task.id} slug={slug} task={task} today={today} mayTick={mayTick} />
        ))}
      </ul>
    </Section>
  );
}

function Task({
  slug,
  task,
  today,
  mayTick,
}: {
  slug: string;
  task: WorkTask;
  today: Day;
  mayTick: boolean;
}) {
  const t = useTranslations("work");
  const tell = useChangeNews(slug);
  const { run } = useAtOnce();
  const [done, show] = useOptimistic(false);
  const { id, version, title } = task;
  const tick = () =>
    run(
      () => editTask({ workspace: slug, id, version, patch: { done: true } }),
      ({ change }) => tell(t("told.taskDone", { title }), change),
      () => show(true),
    );
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
      <Checkbox
        className="min-w-0 flex-1"
        label={title}
        checked={done}
        disabled={!mayTick || done}
        onChange={() => void tick()}
      />
      <Link
        href={`/w/${slug}/events/${encodeURIComponent(task.eventId)}`}
        prefetch={false}
        className="text-xs"
      >
        {task.event}
      </Link>
      <DueText due={task.due} today={today} overdue={task.due !== null && task.due < today} />
    </li>
  );
}
