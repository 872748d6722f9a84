"use client";

import { ListChecks, Wand2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/workspaces/page";
import { pattern } from "@/lib/reference/patterns";
import { AddTask } from "./add-task";
import type { EventView, TaskView } from "./event-view";
import { PatternDialog } from "./pattern-dialog";
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
  const locale = useLocale();
  const [proposing, setProposing] = useState(false);
  const proposable = pattern(event.kind).some(({ kind }) => kind === "task");
  const inOrder = [...tasks].sort(byDue);
  return (
    <Section
      title={t("tasks.title")}
      actions={
        mayPlan &&
        proposable && (
          <Button
            variant="soft"
            size="sm"
            icon={<Wand2 aria-hidden="true" />}
            onClick={() => setProposing(true)}
          >
            {t("tasks.propose")}
          </Button>
        )
      }
    >
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
      {proposing && (
        <PatternDialog
          slug={slug}
          event={event}
          tasks={tasks}
          today={today}
          locale={locale}
          onClose={() => setProposing(false)}
        />
      )}
    </Section>
  );
}

/** Dated ones by date, the undated at the end. */
function byDue(a: TaskView, b: TaskView): number {
  const [left, right] = [a.due ?? "9999", b.due ?? "9999"];
  return left < right ? -1 : left > right ? 1 : a.title.localeCompare(b.title);
}
