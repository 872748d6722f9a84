"use client";

import { ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/workspaces/page";
import { AddTask } from "./add-task";
import type { EventView, TaskView } from "./event-view";
import { TaskRow } from "./task-row";

interface EventTasksProps {
  slug: string;
  event: EventView;
  tasks: TaskView[];
  today: string;
  mayPlan: boolean;
}

export function EventTasks({ slug, event, tasks, today, mayPlan }: EventTasksProps) {
  const t = useTranslations("events");
  const inOrder = [...tasks].sort(byDue);
  return (
    <Section title={t("tasks.title")}>
      <div className="overflow-hidden rounded-lg border border-line bg-surface">
        {inOrder.length > 0 ? (
          <ul className="divide-y divide-line-2">
            {inOrder.map((task) => (
              <TaskRow
                key={task.id}
                slug={slug}
                task={task}
                start={event.start}
                today={today}
                mayPlan={mayPlan}
              />
            ))}
          </ul>
        ) : (
          <p className="flex items-center gap-2 px-4 py-3 text-ink-2 text-sm">
            <ListChecks aria-hidden="true" className="size-4 shrink-0 text-ornament" />
            {t("tasks.none")}
          </p>
        )}
        {mayPlan && <AddTask slug={slug} event={event} />}
      </div>
    </Section>
  );
}

/** Dated ones by date, the undated at the end. */
function byDue(a: TaskView, b: TaskView): number {
  const [left, right] = [a.due ?? "9999", b.due ?? "9999"];
  return left < right ? -1 : left > right ? 1 : a.title.localeCompare(b.title);
}
