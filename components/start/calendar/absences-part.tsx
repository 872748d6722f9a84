"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Group } from "@/components/forms/group";
import { SelectRow } from "@/components/forms/rows";
import { Button } from "@/components/ui/button";
import { toNetworks } from "../to-networks";
import type { Contributor } from "./calendar-values";
import { PeriodRow } from "./period-row";
import type { CalendarForm } from "./use-calendar";

interface AbsencesPartProps {
  absences: CalendarForm["absences"];
  slug: string;
  contributors: Contributor[];
}

/** When colleagues are away: nothing is asked of them then. */
export function AbsencesPart({ absences, slug, contributors }: AbsencesPartProps) {
  const t = useTranslations("startContent");
  const [first] = contributors;
  const nameOf = (id: string) => contributors.find((each) => each.id === id)?.name ?? "";
  return (
    <Group title={t("absences.title")} lead={t("absences.lead")}>
      {absences.rows.map((row) => {
        const form = absences.formOf(row);
        return (
          <PeriodRow
            key={row.key}
            form={form}
            name={t("absences.of", { name: nameOf(row.contributor) })}
            onRemove={() => absences.remove(row)}
          >
            <SelectRow
              form={form}
              name="contributor"
              label={t("absences.who")}
              className="min-w-36 flex-[1.2] max-sm:basis-full"
            >
              {contributors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectRow>
          </PeriodRow>
        );
      })}
      {first ? (
        <Button
          size="sm"
          className="justify-self-start"
          icon={<Plus aria-hidden="true" />}
          onClick={() => absences.add({ contributor: first.id, from: "", to: "" })}
        >
          {t("absences.add")}
        </Button>
      ) : (
        <p className="text-ink-2 text-sm">{t.rich("absences.nobody", { link: toNetworks(slug) })}</p>
      )}
    </Group>
  );
}
