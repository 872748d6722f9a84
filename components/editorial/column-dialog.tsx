"use client";

import { useLocale, useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { readNumber, writeNumber } from "@/components/forms/numbers";
import { NumberRow, TextareaRow, TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import type { CalendarFrame } from "@/lib/calendar/view";
import { createColumn, deleteColumn, editColumn } from "@/lib/columns/actions";
import { Remove } from "./remove";

export type ColumnView = CalendarFrame["columns"][number];

interface ColumnDialogProps {
  slug: string;
  /** null: a new one. */
  column: ColumnView | null;
  onClose: () => void;
}

export function ColumnDialog({ slug, column, onClose }: ColumnDialogProps) {
  const t = useTranslations("editorial");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const form = useActionForm({
    initial: {
      name: column?.name ?? "",
      brief: column?.brief ?? "",
      share: writeNumber(column?.share == null ? null : percentOf(column.share), locale),
    },
    version: column?.version,
    async submit({ name, brief, share }, version) {
      const percent = readNumber(share);
      const data = { name, brief, share: percent === null ? null : percent / 100 };
      if (column) return editColumn({ workspace: slug, id: column.id, version, patch: data });
      return createColumn({ workspace: slug, column: data });
    },
    done({ change }, { name }) {
      tell(t(column ? "saved" : "created", { name: name.trim() }), change);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t(column ? "column.edit" : "column.new")}
      form={form}
      compare={[
        { label: t("name"), show: ({ name }) => name },
        { label: t("column.brief"), show: ({ brief }) => brief },
        { label: t("column.share"), show: ({ share }) => share },
      ]}
      submitLabel={t(column ? "save" : "column.create")}
      onClose={onClose}
      aside={
        column && (
          <Remove
            slug={slug}
            remove={() => deleteColumn({ workspace: slug, id: column.id, version: column.version })}
            told={t("column.deleted", { name: column.name })}
            onDone={onClose}
          />
        )
      }
    >
      <TextRow
        form={form}
        name="name"
        label={t("name")}
        hint={t("column.name_hint")}
        required
        autoComplete="off"
      />
      <TextareaRow
        form={form}
        name="brief"
        rows={4}
        label={t("column.brief")}
        hint={t("column.brief_hint")}
      />
      <NumberRow form={form} name="share" label={t("column.share")} hint={t("column.share_hint")} unit="%" />
    </FormDialog>
  );
}

/** Without the trace of binary fractions: 0.07 is 7. */
export const percentOf = (share: number): number => Math.round(share * 1e6) / 1e4;
