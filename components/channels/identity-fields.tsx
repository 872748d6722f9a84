"use client";

import { useLocale, useTranslations } from "next-intl";
import { Group } from "@/components/forms/group";
import { SelectRow, TextRow } from "@/components/forms/rows";
import type { ActionForm } from "@/components/forms/use-action-form";
import { isNetworkId, NETWORK_IDS, network } from "@/lib/networks";
import { type ChannelValues, proposedRhythm } from "./channel-values";

/** Network first: it brings a name and a rhythm, as long as one has not written one's own. */
export function IdentityFields({ form, isNew }: { form: ActionForm<ChannelValues>; isNew: boolean }) {
  const t = useTranslations("channels");
  const locale = useLocale();
  const { values } = form;
  function pick(wished: string) {
    if (!isNetworkId(wished)) return;
    const named = values.name !== "" && values.name !== network(values.network).name[locale];
    form.patch({
      network: wished,
      ...(!named && { name: network(wished).name[locale] }),
      ...(values.rhythm === "network" && proposedRhythm(wished, locale)),
    });
  }
  return (
    <Group title={t("group.identity")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectRow
          form={form}
          name="network"
          label={t("field.network")}
          onPick={pick}
          hint={isNew ? undefined : t("field.network_hint")}
        >
          {NETWORK_IDS.map((id) => (
            <option key={id} value={id}>
              {network(id).name[locale]}
            </option>
          ))}
        </SelectRow>
        <TextRow
          form={form}
          name="name"
          label={t("field.name")}
          hint={t("field.name_hint")}
          required
          autoComplete="off"
        />
      </div>
    </Group>
  );
}
