"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useListAddress, useSearchWords } from "@/components/posts/list/use-list-address";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SearchBox } from "@/components/workspaces/search-box";
import type { QueueFilter } from "@/lib/approvals/queue-filter";
import type { ChannelNames } from "./content-changes";

export function QueueFilters({
  filter,
  channels,
  steps,
}: {
  filter: QueueFilter;
  channels: ChannelNames;
  steps: readonly string[];
}) {
  const t = useTranslations("approvals");
  const { change } = useListAddress();
  const [words, setWords] = useSearchWords(filter.words, (q) => change({ q }));
  return (
    <search className="flex flex-wrap items-end gap-2.5">
      <SearchBox label={t("queue.search")} value={words} onChange={setWords} />
      <Choice
        label={t("queue.channel")}
        any={t("queue.any_channel")}
        value={filter.channelId ?? ""}
        onChange={(channel) => change({ channel })}
      >
        {channels.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      {(steps.length > 1 || filter.step !== null) && (
        <Choice
          label={t("queue.step")}
          any={t("queue.any_step")}
          value={filter.step ?? ""}
          onChange={(step) => change({ step })}
        >
          {steps.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Choice>
      )}
    </search>
  );
}

function Choice({
  label,
  any,
  value,
  onChange,
  children,
}: {
  label: string;
  any: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <Field label={label} hideLabel className="w-[calc(50%-0.3125rem)] sm:w-44">
      {(control) => (
        <Select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{any}</option>
          {children}
        </Select>
      )}
    </Field>
  );
}
