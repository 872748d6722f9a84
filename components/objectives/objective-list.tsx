"use client";

import { Plus, Target } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { writePercent } from "@/components/forms/numbers";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/workspaces/page";
import type { MatrixEdits } from "@/lib/objectives/matrix";
import { ObjectiveCard } from "./objective-card";
import { ObjectiveDialog } from "./objective-dialog";
import type { ObjectiveView } from "./objective-values";
import { type Planned, plannedFor } from "./planned-share";

interface ObjectiveListProps {
  slug: string;
  objectives: ObjectiveView[];
  planned: Planned;
  /** Networks that the workspace has channels on. */
  present: string[];
  matrix: MatrixEdits | null;
  today: string;
  /** So many objectives at a time; more spread the effort. */
  most: number;
  mayPlan: boolean;
}

export function ObjectiveList({
  slug,
  objectives,
  planned,
  present,
  matrix,
  today,
  most,
  mayPlan,
}: ObjectiveListProps) {
  const t = useTranslations("objectives");
  const [open, setOpen] = useState<string | null>(null);
  const add = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen("")}>
      {t("new")}
    </Button>
  );
  return (
    <Section title={t("list")} lead={t("list_lead")} actions={mayPlan && objectives.length > 0 && add}>
      {objectives.length === 0 && (
        <EmptyState icon={<Target aria-hidden="true" />} title={t("empty")} action={mayPlan && add}>
          {t("empty_text")}
        </EmptyState>
      )}
      <Remarks objectives={objectives} planned={planned} today={today} most={most} />
      <ul className="grid gap-3 md:grid-cols-2">
        {objectives.map((objective) => (
          <ObjectiveCard
            key={objective.id}
            objective={objective}
            count={plannedFor(planned, objective.id)}
            of={planned.withObjective}
            present={present}
            matrix={matrix}
            today={today}
            kpiHref={`/w/${slug}/results?tab=kpi#${encodeURIComponent(objective.id)}`}
            onEdit={mayPlan ? () => setOpen(objective.id) : undefined}
          />
        ))}
      </ul>
      {open !== null && (
        <ObjectiveDialog
          slug={slug}
          objective={objectives.find(({ id }) => id === open) ?? null}
          present={present}
          matrix={matrix}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

/** What does not add up: weights that are not a whole, more objectives than one can serve, contents without any. */
function Remarks({
  objectives,
  planned,
  today,
  most,
}: Pick<ObjectiveListProps, "objectives" | "planned" | "today" | "most">) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  const active = objectives.filter(({ from, to }) => (!from || from <= today) && (!to || to >= today));
  const weights = active.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const remarks = [
    weights > 0 &&
      Math.abs(weights - 1) > 0.001 &&
      t("remark.weights", { total: writePercent(weights, locale) }),
    active.length > most && t("remark.many", { count: active.length, most }),
    objectives.length > 0 && planned.without > 0 && t("remark.without", { count: planned.without }),
  ].filter((text) => text !== false);
  return (
    remarks.length > 0 && (
      <ul className="flex flex-wrap gap-2">
        {remarks.map((text) => (
          <li key={text}>
            <Badge tone="warn" className="whitespace-normal!">
              {text}
            </Badge>
          </li>
        ))}
      </ul>
    )
  );
}
