"use client";

import { Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { readHours, writeHours } from "@/components/forms/numbers";
import { PeriodList } from "@/components/forms/period-list";
import { NumberRow, TextRow, useFaultText } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { createContributor, deleteContributor, editContributor } from "@/lib/contributors/actions";
import type { Period } from "@/lib/plan/document";
import { formatDayRange, isDay, type Locale } from "@/lib/platform/time";
import type { ContributorView } from "./contributor-list";

interface ContributorDialogProps {
  slug: string;
  /** null: a new one. */
  contributor: ContributorView | null;
  /** Not by who says only when they themselves have time. */
  mayConfigure?: boolean;
  onClose: () => void;
}

interface Values {
  name: string;
  /** Hours a week, as typed; the plan counts minutes. */
  minutesPerWeek: string;
  absences: Period[];
}

export function ContributorDialog({
  slug,
  contributor,
  mayConfigure = true,
  onClose,
}: ContributorDialogProps) {
  const t = useTranslations("people");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const form = useActionForm({
    initial: valuesOf(contributor, locale),
    version: contributor?.version,
    async submit({ name, minutesPerWeek, absences }, version) {
      const time = { minutesPerWeek: readHours(minutesPerWeek) ?? 0, absences };
      const data = { ...time, name };
      if (contributor && !mayConfigure)
        return editContributor({ workspace: slug, id: contributor.id, version, patch: time });
      if (contributor) return editContributor({ workspace: slug, id: contributor.id, version, patch: data });
      return createContributor({ workspace: slug, contributor: data });
    },
    done({ change }, { name }) {
      tell(t(contributor ? "contributor.saved" : "contributor.created", { name: name.trim() }), change);
      onClose();
    },
  });
  const fault = useFaultText(form);
  return (
    <FormDialog
      title={contributor ? contributor.name : t("contributor.new")}
      form={form}
      compare={[
        { label: t("contributor.name"), show: ({ name }) => name },
        { label: t("contributor.time"), show: ({ minutesPerWeek }) => minutesPerWeek },
        { label: t("contributor.absences"), show: ({ absences }) => periodsText(absences, locale) },
      ]}
      submitLabel={t(contributor ? "save" : "contributor.create")}
      onClose={onClose}
      aside={contributor && mayConfigure && <Remove slug={slug} contributor={contributor} onDone={onClose} />}
    >
      {mayConfigure && (
        <TextRow form={form} name="name" label={t("contributor.name")} required autoComplete="off" />
      )}
      <NumberRow
        form={form}
        name="minutesPerWeek"
        label={t("contributor.time")}
        hint={t("contributor.time_hint")}
        unit={t("contributor.time_unit")}
      />
      <PeriodList
        label={t("contributor.absences")}
        hint={t("contributor.absences_hint")}
        addLabel={t("contributor.add_absence")}
        periods={form.values.absences}
        fault={(path) => fault(`absences.${path}`)}
        onChange={(absences) => form.set("absences", absences)}
      />
    </FormDialog>
  );
}

function Remove({
  slug,
  contributor,
  onDone,
}: {
  slug: string;
  contributor: ContributorView;
  onDone: () => void;
}) {
  const t = useTranslations("people");
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const remove = () =>
    run(
      () => deleteContributor({ workspace: slug, id: contributor.id, version: contributor.version }),
      ({ change }) => {
        tell(t("contributor.deleted", { name: contributor.name }), change);
        onDone();
      },
    );
  return (
    <Button variant="quiet" icon={<Trash2 aria-hidden="true" />} pending={pending} onClick={remove}>
      {t("contributor.delete")}
    </Button>
  );
}

function valuesOf(contributor: ContributorView | null, locale: Locale): Values {
  if (!contributor) return { name: "", minutesPerWeek: "", absences: [] };
  const { name, minutesPerWeek, absences } = contributor;
  return { name, minutesPerWeek: writeHours(minutesPerWeek, locale), absences };
}

const periodsText = (periods: Period[], locale: Locale) =>
  periods
    .filter(({ from, to }) => isDay(from) && isDay(to))
    .map(({ from, to }) => formatDayRange(from, to, locale))
    .join(", ");
