"use client";

import { useTranslations } from "next-intl";
import { Group } from "@/components/forms/group";
import { PeriodList } from "@/components/forms/period-list";
import { DayRow, SelectRow, useFaultText } from "@/components/forms/rows";
import type { ActionForm } from "@/components/forms/use-action-form";
import type { ChannelValues } from "./channel-values";

/** When the channel owes its rhythm, and when it does not. */
export function PresenceFields({ form }: { form: ActionForm<ChannelValues> }) {
  const t = useTranslations("channels");
  const fault = useFaultText(form);
  const { presence } = form.values;
  return (
    <Group title={t("group.presence")}>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectRow
          form={form}
          name="presence"
          label={t("field.presence")}
          hint={t(`presence.${presence}_hint`)}
          onPick={(value) => form.set("presence", value === "minimal" ? "minimal" : "active")}
        >
          <option value="active">{t("presence.active")}</option>
          <option value="minimal">{t("presence.minimal")}</option>
        </SelectRow>
        <DayRow
          form={form}
          name="activeFrom"
          label={t("field.activeFrom")}
          hint={t("field.activeFrom_hint")}
        />
        <DayRow
          form={form}
          name="activeTo"
          label={t("field.activeTo")}
          hint={t("field.activeTo_hint")}
          min={form.values.activeFrom}
        />
      </div>
      <PeriodList
        label={t("field.pauses")}
        hint={t("field.pauses_hint")}
        addLabel={t("field.add_pause")}
        periods={form.values.pauses}
        fault={(path) => fault(`pauses.${path}`)}
        onChange={(pauses) => form.set("pauses", pauses)}
      />
    </Group>
  );
}
