"use client";

import { useLocale, useTranslations } from "next-intl";
import { Group } from "@/components/forms/group";
import { NumberRow, Row, useFaultText } from "@/components/forms/rows";
import { TimeZoneRow } from "@/components/forms/time-zone-row";
import type { ActionForm } from "@/components/forms/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { TimeField } from "@/components/ui/input";
import { network } from "@/lib/networks";
import { type ChannelValues, networkTime } from "./channel-values";

interface CareFieldsProps {
  form: ActionForm<ChannelValues>;
  contributors: { id: string; name: string }[];
  workspaceZone: string;
}

/** Who answers there, how long it takes, and which clock counts. */
export function CareFields({ form, contributors, workspaceZone }: CareFieldsProps) {
  const t = useTranslations("channels");
  const locale = useLocale();
  const { network: id } = form.values;
  return (
    <>
      <Group title={t("group.care")} lead={t("care.lead")}>
        <Monitors form={form} contributors={contributors} />
        <NumberRow
          form={form}
          name="careMinutesPerWeek"
          label={t("field.careMinutesPerWeek")}
          unit={t("care.unit")}
          placeholder={String(network(id).careMinutesPerWeek)}
          hint={t("care.minutes_hint", {
            network: network(id).name[locale],
            minutes: network(id).careMinutesPerWeek,
          })}
        />
      </Group>
      <Group title={t("group.clock")}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Row
            form={form}
            name="usualTime"
            label={t("field.usualTime")}
            hint={t("field.usualTime_hint", { time: networkTime(id) })}
          >
            {(control, value, change) => (
              <TimeField
                {...control}
                className="max-w-32"
                value={value}
                onChange={({ target }) => change(target.value)}
              />
            )}
          </Row>
          <TimeZoneRow
            form={form}
            name="timeZone"
            label={t("field.timeZone")}
            hint={t("field.timeZone_hint", { zone: workspaceZone })}
            placeholder={workspaceZone}
          />
        </div>
      </Group>
    </>
  );
}

function Monitors({ form, contributors }: Omit<CareFieldsProps, "workspaceZone">) {
  const t = useTranslations("channels");
  const fault = useFaultText(form);
  const { monitors } = form.values;
  const wrong = fault("monitors");
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-ink-2 text-xs">{t("field.monitors")}</legend>
      {contributors.length === 0 && <p className="text-ink-3 text-sm">{t("care.nobody")}</p>}
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {contributors.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={monitors.includes(id)}
            onChange={({ target }) =>
              form.set(
                "monitors",
                target.checked ? [...monitors, id] : monitors.filter((each) => each !== id),
              )
            }
          />
        ))}
      </div>
      {wrong && <p className="mt-1 text-bad text-xs">{wrong}</p>}
    </fieldset>
  );
}
