"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { TextareaRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import type { RuleId } from "@/lib/plan/flag";
import { switchRuleOff } from "@/lib/tuning/actions";

/** To judge no more by a rule is a decision: it has a reason and a name under it. */
export function RuleOffDialog({ rule, slug, onClose }: { rule: RuleId; slug: string; onClose: () => void }) {
  const t = useTranslations("rules");
  const tell = useChangeNews(slug);
  const form = useActionForm({
    initial: { reason: "" },
    submit: ({ reason }) => switchRuleOff({ workspace: slug, rule, reason }),
    done({ change }) {
      tell(t("off.done"), change);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("off.title", { rule: t(`rule.${rule}.name`) })}
      description={t("off.text")}
      form={form}
      size="sm"
      submitLabel={t("off.confirm")}
      onClose={onClose}
    >
      <TextareaRow
        form={form}
        name="reason"
        label={t("off.reason")}
        hint={t("off.reasonHint")}
        rows={3}
        required
      />
    </FormDialog>
  );
}
