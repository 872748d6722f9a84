"use client";

import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { SelectRow, TextareaRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { network } from "@/lib/networks";
import { adviseNetwork } from "@/lib/objectives/actions";
import { type Fit, matrixCell } from "@/lib/reference";
import { FITS } from "@/lib/reference/vocabulary";
import { kindName } from "../objective-values";
import type { Cell } from "./cells";

type Advised = Fit | "none";

/** The workspace's own word on a network for a kind of objective; it can always be given back to the reference. */
export function AdviceForm({ slug, cell }: { slug: string; cell: Cell }) {
  const t = useTranslations("matrix");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const { objective, channel, fit, own, note } = cell;
  const where = { workspace: slug, kind: objective.kind, network: channel.network };
  const form = useActionForm({
    initial: { fit: (fit ?? "none") as string, note },
    submit: (values) => adviseNetwork({ ...where, advice: { ...values, fit: values.fit as Advised } }),
    done: ({ change }) => tell(t("advice.saved"), change),
  });
  const reference = matrixCell(objective.kind, channel.network) ?? "none";
  const giveBack = () =>
    run(
      () => adviseNetwork({ ...where, advice: null }),
      ({ change }) => {
        form.reset({ fit: reference, note: "" });
        tell(t("advice.given_back"), change);
      },
    );
  return (
    <details className="rounded-lg border border-line px-3 py-2" open={own}>
      <summary className="text-sm">{t("advice.edit")}</summary>
      <div className="mt-3 grid gap-3">
        <p className="text-pretty text-ink-2 text-xs">
          {t("advice.scope", {
            kind: kindName(objective.kind, locale) ?? t("advice.custom"),
            network: network(channel.network).name[locale],
          })}
        </p>
        <Form form={form}>
          <SelectRow form={form} name="fit" label={t("advice.fit")}>
            {([...FITS, "none"] as const).map((each) => (
              <option key={each} value={each}>
                {t(`fit.${each}`)}
              </option>
            ))}
          </SelectRow>
          <TextareaRow
            form={form}
            name="note"
            label={t("advice.note")}
            hint={t("advice.note_hint")}
            rows={2}
          />
          <p className="text-pretty text-ink-3 text-xs">{t("advice.rules")}</p>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" size="sm" pending={form.pending}>
              {t("advice.save")}
            </Button>
            {own && (
              <Button size="sm" pending={pending} onClick={giveBack}>
                {t("advice.give_back", { fit: t(`fit.${reference}`) })}
              </Button>
            )}
          </div>
        </Form>
      </div>
    </details>
  );
}
