"use client";

import { Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { DayRow, NumberRow, SelectRow, TextRow } from "@/components/forms/rows";
import { type ActionForm, useActionForm } from "@/components/forms/use-action-form";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { createObjective, deleteObjective, editObjective } from "@/lib/objectives/actions";
import type { MatrixEdits } from "@/lib/objectives/matrix";
import { OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { objectiveAdvice } from "@/lib/reference/advice";
import { Advice } from "./advice";
import {
  kindName,
  type ObjectiveValues,
  type ObjectiveView,
  objectiveFrom,
  objectiveValues,
} from "./objective-values";

interface ObjectiveDialogProps {
  slug: string;
  /** null: a new one. */
  objective: ObjectiveView | null;
  /** Networks that the workspace has channels on. */
  present: readonly string[];
  matrix: MatrixEdits | null;
  onClose: () => void;
}

export function ObjectiveDialog({ slug, objective, present, matrix, onClose }: ObjectiveDialogProps) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const form = useActionForm({
    initial: objectiveValues(objective, locale),
    version: objective?.version,
    async submit(values, version) {
      const data = objectiveFrom(values);
      if (objective) return editObjective({ workspace: slug, id: objective.id, version, patch: data });
      return createObjective({ workspace: slug, objective: data });
    },
    done({ change }, { name }) {
      tell(t(objective ? "saved" : "created", { name: name.trim() }), change);
      onClose();
    },
  });
  const { kind } = form.values;
  return (
    <FormDialog
      title={t(objective ? "edit" : "new")}
      form={form}
      size="lg"
      compare={useCompared()}
      submitLabel={t(objective ? "save" : "create")}
      onClose={onClose}
      aside={objective && <Remove slug={slug} objective={objective} onDone={onClose} />}
    >
      <SelectRow
        form={form}
        name="kind"
        label={t("field.kind")}
        onPick={(wished) => form.set("kind", OBJECTIVE_KINDS.find((each) => each === wished) ?? "custom")}
      >
        {OBJECTIVE_KINDS.map((each) => (
          <option key={each} value={each}>
            {kindName(each, locale) ?? t("custom")}
          </option>
        ))}
      </SelectRow>
      <Advice kind={kind} present={present} matrix={matrix} />
      <TextRow
        form={form}
        name="name"
        label={t("field.name")}
        hint={t("field.name_hint")}
        required
        autoComplete="off"
      />
      <Measure form={form} />
      <div className="grid gap-4 sm:grid-cols-3">
        <NumberRow
          form={form}
          name="weight"
          label={t("field.weight")}
          hint={t("field.weight_hint")}
          unit="%"
        />
        <DayRow form={form} name="from" label={t("field.from")} hint={t("field.from_hint")} />
        <DayRow
          form={form}
          name="to"
          label={t("field.to")}
          hint={t("field.to_hint")}
          min={form.values.from}
        />
      </div>
    </FormDialog>
  );
}

/** What it is held against, with the measures that such objectives usually have as one-press proposals. */
function Measure({ form }: { form: ActionForm<ObjectiveValues> }) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  const { kind, kpi } = form.values;
  const suggested = kind === "custom" ? [] : objectiveAdvice(kind).suggestedKpis.map((each) => each[locale]);
  return (
    <div className="grid gap-2">
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <TextRow
          form={form}
          name="kpi"
          label={t("field.kpi")}
          hint={t("field.kpi_hint")}
          autoComplete="off"
        />
        <NumberRow form={form} name="target" label={t("field.target")} />
      </div>
      {suggested.length > 0 && (
        <p className="flex flex-wrap items-center gap-1.5 text-ink-3 text-xs">
          {t("field.kpi_suggested")}
          {suggested.map((each) => (
            <Button
              key={each}
              size="sm"
              variant="soft"
              aria-pressed={kpi === each}
              onClick={() => form.set("kpi", each)}
            >
              {each}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

function Remove({ slug, objective, onDone }: { slug: string; objective: ObjectiveView; onDone: () => void }) {
  const t = useTranslations("objectives");
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const remove = () =>
    run(
      () => deleteObjective({ workspace: slug, id: objective.id, version: objective.version }),
      ({ change }) => {
        tell(t("deleted", { name: objective.name }), change);
        onDone();
      },
    );
  return (
    <Button variant="quiet" icon={<Trash2 aria-hidden="true" />} pending={pending} onClick={remove}>
      {t("delete")}
    </Button>
  );
}

function useCompared() {
  const t = useTranslations("objectives");
  const locale = useLocale();
  const fields = ["name", "weight", "from", "to", "kpi", "target"] as const;
  return [
    { label: t("field.kind"), show: ({ kind }: ObjectiveValues) => kindName(kind, locale) ?? t("custom") },
    ...fields.map((field) => ({
      label: t(`field.${field}`),
      show: (values: ObjectiveValues) => values[field],
    })),
  ];
}
