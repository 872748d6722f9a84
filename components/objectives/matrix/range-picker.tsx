"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { DaysBetween } from "@/components/ui/days-between";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { type MatrixRange, RANGES } from "@/lib/objectives/planned/range";

/** Which days are counted; they stand in the address, so that a link shows the same. */
export function RangePicker({ range: { range, from, to } }: { range: MatrixRange }) {
  const t = useTranslations("matrix");
  const router = useRouter();
  const [pending, start] = useTransition();
  function go(next: { range: string; from: string; to: string }) {
    const query = new URLSearchParams(next.range === "custom" ? next : { range: next.range });
    start(() => router.replace(`?${query}`, { scroll: false }));
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {pending && <Spinner />}
      <Select
        aria-label={t("range.label")}
        className="w-auto!"
        value={range}
        onChange={({ target }) => go({ range: target.value, from, to })}
      >
        {RANGES.map((each) => (
          <option key={each} value={each}>
            {t(`range.${each}`)}
          </option>
        ))}
      </Select>
      {range === "custom" && (
        <DaysBetween
          from={from}
          to={to}
          words={{ from: t("range.from"), to: t("range.to") }}
          onPick={(days) => go({ range: "custom", ...days })}
        />
      )}
    </div>
  );
}
