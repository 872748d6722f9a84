"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { TextareaRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { decline } from "@/lib/assignments/actions";
import type { WorkItem } from "@/lib/assignments/view";

interface DeclineDialogProps {
  slug: string;
  item: WorkItem;
  own: boolean;
  onClose: () => void;
}

export function DeclineDialog({ slug, item, own, onClose }: DeclineDialogProps) {
  const t = useTranslations("work");
  const tell = useChangeNews(slug);
  const { title } = item;
  const form = useActionForm({
    initial: { reason: "" },
    submit: ({ reason }) => decline({ workspace: slug, postId: item.postId, assignment: item.id, reason }),
    done({ change }) {
      tell(t(own ? "told.declined" : "told.declinedOf", { title }), change);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("declineDialog.title", { title })}
      description={t("declineDialog.lead")}
      form={form}
      submitLabel={t("declineDialog.send")}
      onClose={onClose}
    >
      <TextareaRow
        form={form}
        name="reason"
        rows={3}
        label={t("declineDialog.reason")}
        hint={t("declineDialog.hint")}
        required
      />
    </FormDialog>
  );
}
