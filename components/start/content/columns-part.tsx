"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Group } from "@/components/forms/group";
import { writeNumber } from "@/components/forms/numbers";
import { Button } from "@/components/ui/button";
import { folded } from "@/lib/posts/searchable";
import { ROWS_MOST } from "@/lib/start/vocabulary";
import { ColumnCard } from "./column-card";
import { type ColumnIdeaText, isEven, shown, sumOfShares } from "./columns";
import type { Columns } from "./use-content";

/** Themes that come back: starters for the objectives there are, and one's own. */
export function ColumnsPart({ columns, ideas }: { columns: Columns; ideas: ColumnIdeaText[] }) {
  const t = useTranslations("startContent");
  const taken = new Set(columns.rows.map(({ name }) => folded(name.trim())));
  const free = ideas.filter(({ name }) => !taken.has(folded(name)));
  const isFull = columns.rows.length >= ROWS_MOST;
  return (
    <Group title={t("columns.title")} lead={t("columns.lead")}>
      {columns.rows.length > 0 && (
        <div className="grid gap-3 md:grid-cols-2">
          {columns.rows.map((row) => (
            <ColumnCard key={row.key} columns={columns} row={row} />
          ))}
        </div>
      )}
      <Sum columns={columns} />
      {!isFull && (
        <div className="flex flex-wrap items-center gap-2">
          {free.map((idea) => (
            <Button
              key={idea.name}
              size="sm"
              variant="soft"
              title={idea.brief}
              icon={<Plus aria-hidden="true" />}
              onClick={() => columns.add(idea)}
            >
              {idea.name}
            </Button>
          ))}
          <Button
            size="sm"
            icon={<Plus aria-hidden="true" />}
            onClick={() => columns.add({ name: "", brief: "" })}
          >
            {t("columns.own")}
          </Button>
        </div>
      )}
    </Group>
  );
}

/** What the shares come to: part of the plan, all of it, or more than there is. */
function Sum({ columns: { rows, evenOut } }: { columns: Columns }) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  const sum = sumOfShares(rows);
  const written = {
    sum: writeNumber(sum, locale),
    rest: writeNumber(Math.round((100 - sum) * 100) / 100, locale),
  };
  if (shown(rows).length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <p role="status" className={sum > 100 ? "font-medium text-warn" : "text-ink-2"}>
        {t(sum > 100 ? "columns.too_much" : sum === 100 ? "columns.all" : "columns.sum", written)}
      </p>
      {!isEven(rows) && (
        <Button size="sm" onClick={evenOut}>
          {t("columns.even")}
        </Button>
      )}
    </div>
  );
}
