"use client";

import { useLocale, useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { DayRow, TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { formatDay, isDay } from "@/lib/platform/time";
import { editTask } from "@/lib/tasks/actions";
import type { TaskView } from "./event-view";

export function TaskDialog({ slug, task, onClose }: { slug: string; task: TaskView; onClose: () => void }) {
  const t = useTranslations("events");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const form = useActionForm({
    initial: { title: task.title, due: task.due ?? "" },
    version: task.version,
    submit: ({ title, due }, version) =>
      editTask({ workspace: slug, id: task.id, version, patch: { title, due: due || null } }),
    done({ change }) {
      tell(t("tasks.saved"), change);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("tasks.edit_title")}
      form={form}
      compare={[
        { label: t("tasks.name"), show: ({ title }) => title },
        { label: t("tasks.due"), show: ({ due }) => (isDay(due) ? formatDay(due, locale) : "") },
      ]}
      submitLabel={t("save")}
      onClose={onClose}
    >
      <TextRow form={form} name="title" label={t("tasks.name")} required autoComplete="off" />
      <DayRow form={form} name="due" label={t("tasks.due")} hint={t("tasks.due_hint")} />
    </FormDialog>
  );
}
