"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";

/** How many are planned, as the way to them. */
export function PlannedLink({
  slug,
  filter,
  id,
  count,
}: {
  slug: string;
  filter: "audience" | "column";
  id: string;
  count: number;
}) {
  const t = useTranslations("editorial");
  if (count === 0)
    return (
      <span className="text-ink-2 tabular-nums max-sm:order-2 sm:text-right">{t("planned", { count })}</span>
    );
  return (
    <Link
      href={`/w/${slug}/calendar?${new URLSearchParams({ view: "month", [filter]: id })}`}
      className="tabular-nums max-sm:order-2 sm:text-right"
    >
      {t("planned", { count })}
    </Link>
  );
}
