"use client";

import { useLocale, useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { DayRow, TextareaRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { proposeDate } from "@/lib/assignments/actions";
import type { WorkItem } from "@/lib/assignments/view";
import { type Day, dayOf, formatLongDay, formatShortDay } from "@/lib/platform/time";

interface AnotherDateDialogProps {
  slug: string;
  item: WorkItem;
  today: Day;
  onClose: () => void;
}

export function AnotherDateDialog({ slug, item, today, onClose }: AnotherDateDialogProps) {
  const t = useTranslations("work");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const { title } = item;
  const first = item.places[0]?.at;
  const form = useActionForm({
    initial: { due: "", reason: "" },
    submit: ({ due, reason }) =>
      proposeDate({ workspace: slug, postId: item.postId, assignment: item.id, due, reason }),
    done({ change }, { due }) {
      tell(t("told.proposed", { title, day: formatShortDay(due, locale) }), change);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("anotherDialog.title", { title })}
      description={
        item.due
          ? t("anotherDialog.lead", { day: formatLongDay(item.due, locale) })
          : t("anotherDialog.leadUndated")
      }
      form={form}
      submitLabel={t("anotherDialog.send")}
      onClose={onClose}
    >
      <DayRow
        form={form}
        name="due"
        label={t("anotherDialog.due")}
        hint={first ? t("anotherDialog.out", { day: formatLongDay(dayOf(first), locale) }) : undefined}
        min={today}
        required
      />
      <TextareaRow
        form={form}
        name="reason"
        rows={2}
        label={t("anotherDialog.reason")}
        hint={t("anotherDialog.reasonHint")}
      />
    </FormDialog>
  );
}
