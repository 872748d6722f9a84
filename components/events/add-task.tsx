"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Form } from "@/components/forms/form";
import { DayRow, TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { createTask } from "@/lib/tasks/actions";
import type { EventView } from "./event-view";

/** One line at the foot of the list: type, Enter, type the next. */
export function AddTask({ slug, event }: { slug: string; event: EventView }) {
  const t = useTranslations("events");
  const tell = useChangeNews(slug);
  const line = useRef<HTMLDivElement>(null);
  const form = useActionForm({
    initial: { title: "", due: "" },
    submit: ({ title, due }) => createTask({ workspace: slug, event: event.id, title, due: due || null }),
    done({ change }) {
      form.reset({ title: "", due: "" });
      tell(t("tasks.added"), change);
      line.current?.querySelector("input")?.focus();
    },
  });
  return (
    <div ref={line} className="border-line border-t bg-rail px-4 py-3">
      <Form form={form} leaveWarning={form.values.title !== ""}>
        <div className="flex flex-wrap items-start gap-2">
          <TextRow
            form={form}
            name="title"
            label={t("tasks.new")}
            hideLabel
            placeholder={t("tasks.new")}
            autoComplete="off"
            className="min-w-48 flex-1"
          />
          <DayRow form={form} name="due" label={t("tasks.due")} hideLabel className="w-38" />
          <Button type="submit" icon={<Plus aria-hidden="true" />} pending={form.pending}>
            {t("tasks.add")}
          </Button>
        </div>
      </Form>
    </div>
  );
}
