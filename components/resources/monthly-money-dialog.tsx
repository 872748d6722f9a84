"use client";

import { useLocale, useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { readNumber, writeNumber } from "@/components/forms/numbers";
import { NumberRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { editMonthlyMoney } from "@/lib/resources/actions";

interface MonthlyMoneyDialogProps {
  slug: string;
  there: number | null;
  /** Of the workspace. */
  version: number;
  onClose: () => void;
}

export function MonthlyMoneyDialog({ slug, there, version, onClose }: MonthlyMoneyDialogProps) {
  const t = useTranslations("resources");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const form = useActionForm({
    initial: { moneyPerMonth: writeNumber(there, locale) },
    version,
    submit: ({ moneyPerMonth }, on) =>
      editMonthlyMoney({ workspace: slug, version: on, moneyPerMonth: readNumber(moneyPerMonth) }),
    done({ change }) {
      tell(t("month.saved"), change);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("month.edit")}
      form={form}
      size="sm"
      compare={[{ label: t("month.field"), show: ({ moneyPerMonth }) => moneyPerMonth }]}
      submitLabel={t("save")}
      onClose={onClose}
    >
      <NumberRow form={form} name="moneyPerMonth" label={t("month.field")} hint={t("month.hint")} />
    </FormDialog>
  );
}
