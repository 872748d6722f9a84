"use client";

import { useTranslations } from "next-intl";
import { useSearchWords } from "@/components/posts/list/use-list-address";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SearchBox } from "@/components/workspaces/search-box";
import { type ActivityFilter, KINDS } from "@/lib/activity/listing/filter";

/** Who, what, when, and words of a title. */
export function ActivityFilters({
  filter,
  people,
  onChange,
}: {
  filter: ActivityFilter;
  people: readonly { userId: string; name: string }[];
  onChange: (part: Record<string, string>) => void;
}) {
  const t = useTranslations("history.activity");
  const [words, setWords] = useSearchWords(filter.words, (q) => onChange({ q }));
  return (
    <search className="flex flex-wrap items-end gap-2.5">
      <SearchBox label={t("search")} value={words} onChange={setWords} />
      <Field label={t("who")} className="w-full sm:w-44">
        {(control) => (
          <Select
            {...control}
            value={filter.who ?? ""}
            onChange={({ target }) => onChange({ who: target.value })}
          >
            <option value="">{t("anybody")}</option>
            {people.map(({ userId, name }) => (
              <option key={userId} value={userId}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("kindLabel")} className="w-full sm:w-44">
        {(control) => (
          <Select
            {...control}
            value={filter.kind ?? ""}
            onChange={({ target }) => onChange({ kind: target.value })}
          >
            <option value="">{t("anything")}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {(["from", "to"] as const).map((end) => (
        <Field key={end} label={t(end === "from" ? "from" : "to")} className="w-36">
          {(control) => (
            <Input
              {...control}
              type="date"
              value={filter[end] ?? ""}
              onChange={({ target }) => onChange({ [end]: target.value })}
            />
          )}
        </Field>
      ))}
    </search>
  );
}
