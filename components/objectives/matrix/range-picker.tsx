"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { DateField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { type MatrixRange, RANGES } from "@/lib/objectives/planned/range";
import { isDay } from "@/lib/platform/time";

/** Which days are counted; they stand in the address, so that a link shows the same. */
export function RangePicker({ range: { range, from, to } }: { range: MatrixRange }) {
  const t = useTranslations("matrix");
  const router = useRouter();
  const [pending, start] = useTransition();
  function go(next: { range: string; from: string; to: string }) {
    const query = new URLSearchParams(next.range === "custom" ? next : { range: next.range });
    start(() => router.replace(`?${query}`, { scroll: false }));
  }
  const pick = (part: { from?: string; to?: string }) => {
    const next = { range: "custom", from, to, ...part };
    if (isDay(next.from) && isDay(next.to) && next.from <= next.to) go(next);
  };
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
        <>
          <DateField
            key={`from ${from}`}
            aria-label={t("range.from")}
            className="w-37!"
            defaultValue={from}
            max={to}
            onChange={({ target }) => pick({ from: target.value })}
          />
          <DateField
            key={`to ${to}`}
            aria-label={t("range.to")}
            className="w-37!"
            defaultValue={to}
            min={from}
            onChange={({ target }) => pick({ to: target.value })}
          />
        </>
      )}
    </div>
  );
}
