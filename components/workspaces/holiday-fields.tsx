"use client";

import { useTranslations } from "next-intl";
import { SelectRow } from "@/components/forms/rows";
import type { ActionForm } from "@/components/forms/use-action-form";
import type { CountryChoice } from "@/lib/holidays/almanac";

export interface HolidayValues {
  /** "": that of the zone. */
  country: string;
  /** "": the whole country. */
  part: string;
}

interface HolidayFieldsProps<V extends HolidayValues> {
  form: ActionForm<V>;
  countries: CountryChoice[];
  /** Code of the country of the zone; null where nobody knows it. */
  proposed: string | null;
  /** What the choice is for, where it is not for picking days. */
  hint?: string;
}

/** Whose public holidays count: a country, and a part of it where the parts have days of their own. */
export function HolidayFields<V extends HolidayValues>({
  form,
  countries,
  proposed,
  hint,
}: HolidayFieldsProps<V>) {
  const t = useTranslations("settings");
  // Rows know the names of a form's own values; a generic one is seen through its part.
  const row = form as unknown as ActionForm<HolidayValues>;
  const own = countries.find(({ code }) => code === proposed)?.name;
  const parts = countries.find(({ code }) => code === row.values.country)?.parts ?? [];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectRow
        form={row}
        name="country"
        path="holidays"
        label={t("field.country")}
        hint={hint ?? t("field.country_hint")}
        onPick={(country) => row.patch({ country, part: "" })}
      >
        <option value="">{own ? t("holidays.of_zone", { country: own }) : t("holidays.none_of_zone")}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectRow>
      {parts.length > 0 && (
        <SelectRow form={row} name="part" label={t("field.part")}>
          <option value="">{t("holidays.whole_country")}</option>
          {parts.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectRow>
      )}
    </div>
  );
}
