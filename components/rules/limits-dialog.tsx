"use client";

import { useLocale, useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { NumberRow } from "@/components/forms/rows";
import { type ActionForm, useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import type { RuleId } from "@/lib/plan/flag";
import { RULE_FACTS } from "@/lib/plan/rule-facts";
import { DEFAULT_LIMITS, type LimitName } from "@/lib/plan/vocabulary";
import { tuneLimits } from "@/lib/tuning/actions";
import { sharing } from "@/lib/tuning/rules";
import type { Tuning } from "@/lib/tuning/view";
import { LIMITS } from "@/lib/tuning/vocabulary";
import { limitText } from "@/lib/tuning/words";
import { type LimitValues, limitsFrom, limitValues, written } from "./limit-values";

/** The limits of one rule, as the workspace has them. */
export function LimitsDialog({
  rule,
  tuning,
  onClose,
}: {
  rule: RuleId;
  tuning: Tuning;
  onClose: () => void;
}) {
  const t = useTranslations("rules");
  const locale = useLocale();
  const tell = useChangeNews(tuning.slug);
  const { limits } = RULE_FACTS[rule];
  const form = useActionForm({
    initial: limitValues(tuning.limits, locale),
    version: tuning.version,
    submit: (values, version) =>
      tuneLimits({ workspace: tuning.slug, version, limits: limitsFrom(values, limits) }),
    done({ change }) {
      tell(t("tune.done"), change);
      onClose();
    },
  });
  const reset = () => {
    for (const limit of limits) form.set(limit, written(limit, DEFAULT_LIMITS[limit], locale));
  };
  return (
    <FormDialog
      title={t("tune.title", { rule: t(`rule.${rule}.name`) })}
      description={t(`rule.${rule}.says`)}
      form={form}
      compare={useCompared(limits)}
      submitLabel={t("tune.save")}
      onClose={onClose}
      aside={
        <Button variant="quiet" onClick={reset}>
          {t("tune.reset")}
        </Button>
      }
    >
      {limits.map((limit) => (
        <LimitRow key={limit} form={form} limit={limit} rule={rule} />
      ))}
    </FormDialog>
  );
}

function LimitRow({ form, limit, rule }: { form: ActionForm<LimitValues>; limit: LimitName; rule: RuleId }) {
  const t = useTranslations("rules");
  const locale = useLocale();
  const { unit } = LIMITS[limit];
  const others = sharing(limit, rule).map((other) => t(`rule.${other}.name`));
  const byDefault = t("tune.byDefault", { value: limitText(limit, DEFAULT_LIMITS[limit], t, locale) });
  return (
    <NumberRow
      form={form}
      name={limit}
      label={t(`limit.${limit}`)}
      unit={unit === "share" ? t("tune.percent") : t(`tune.${unit}`)}
      hint={others.length > 0 ? `${byDefault} ${t("tune.shared", { rules: others.join(" · ") })}` : byDefault}
      required
    />
  );
}

function useCompared(limits: readonly LimitName[]) {
  const t = useTranslations("rules");
  return limits.map((limit) => ({
    label: t(`limit.${limit}`),
    show: (values: LimitValues) => values[limit],
  }));
}
