"use client";

import { useTranslations } from "next-intl";
import { useListAddress } from "@/components/posts/list/use-list-address";
import { Checkbox } from "@/components/ui/checkbox";
import { DaysBetween } from "@/components/ui/days-between";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import type { ResultsFilter } from "@/lib/results/filter";
import { RANGES } from "@/lib/results/range";

type Named = { id: string; name: string };

/** Which days, and of which publications; they stand in the address, so that a link shows the same. */
export function ResultFilters({
  filter,
  channels = [],
  objectives = [],
}: {
  filter: ResultsFilter;
  channels?: readonly Named[];
  objectives?: readonly Named[];
}) {
  const t = useTranslations("results");
  const { change, pending } = useListAddress();
  return (
    <search className="flex flex-wrap items-center gap-2">
      <RangeFields filter={filter} onChange={change} />
      {channels.length > 0 && (
        <Select
          aria-label={t("filter.channel")}
          className="w-auto! max-w-56"
          value={filter.channelId}
          onChange={({ target }) => change({ channel: target.value })}
        >
          <option value="">{t("filter.any_channel")}</option>
          {channels.map(named)}
        </Select>
      )}
      {objectives.length > 0 && (
        <Select
          aria-label={t("filter.objective")}
          className="w-auto! max-w-56"
          value={filter.objectiveId}
          onChange={({ target }) => change({ objective: target.value })}
        >
          <option value="">{t("filter.any_objective")}</option>
          {objectives.map(named)}
        </Select>
      )}
      {filter.tab === "publications" && (
        <Checkbox
          label={t("filter.missing")}
          checked={filter.missing}
          onChange={({ target }) => change({ missing: target.checked ? "1" : "" })}
        />
      )}
      {pending && <Spinner />}
    </search>
  );
}

const named = ({ id, name }: Named) => (
  <option key={id} value={id}>
    {name}
  </option>
);

function RangeFields({
  filter: { range },
  onChange,
}: {
  filter: ResultsFilter;
  onChange: (part: Record<string, string>) => void;
}) {
  const t = useTranslations("results");
  const { from, to } = range;
  return (
    <>
      <Select
        aria-label={t("range.label")}
        className="w-auto!"
        value={range.range}
        onChange={({ target: { value } }) =>
          onChange(
            value === "custom"
              ? { range: value, from, to }
              : { range: value === "month" ? "" : value, from: "", to: "" },
          )
        }
      >
        {RANGES.map((each) => (
          <option key={each} value={each}>
            {t(`range.${each}`)}
          </option>
        ))}
      </Select>
      {range.range === "custom" && (
        <DaysBetween
          from={from}
          to={to}
          words={{ from: t("range.from"), to: t("range.to") }}
          onPick={(days) => onChange({ range: "custom", ...days })}
        />
      )}
    </>
  );
}
