import { useTranslations } from "next-intl";
import { monitorsOf, type NetworksValues } from "./network-values";
import type { NetworksForm } from "./use-networks";

/** A row for each person and channel that either version has, and the money. */
export function useCompared({ form }: NetworksForm) {
  const t = useTranslations("startNetworks");
  const versions = [form.values, ...(form.conflict ? [form.conflict.theirs] : [])];
  const each = <R extends { key: string; name: string }>(rows: (values: NetworksValues) => R[]) => [
    ...new Map(versions.flatMap(rows).map((row) => [row.key, row.name])),
  ];
  return [
    ...each(({ people }) => people).map(([key, name]) => ({
      label: name || t("people.unnamed"),
      show({ people }: NetworksValues) {
        const row = people.find((person) => person.key === key);
        return row?.on ? [row.name, t("hours", { hours: row.hours })].join(", ") : "";
      },
    })),
    { label: t("money.label"), show: ({ money }: NetworksValues) => money },
    ...each(({ channels }) => channels ?? []).map(([key, name]) => ({
      label: name,
      show({ channels, people }: NetworksValues) {
        const row = channels?.find((channel) => channel.key === key);
        if (!row?.on) return "";
        const names = monitorsOf(row, people).map((id) => people.find((person) => person.key === id)?.name);
        return [row.name, ...names].filter(Boolean).join(", ");
      },
    })),
  ];
}
