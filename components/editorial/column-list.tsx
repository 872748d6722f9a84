"use client";

import { LayoutList, Pencil, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ShareBar } from "@/components/objectives/share-bar";
import { Button, IconButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { matching } from "@/components/workspaces/matching";
import { Section } from "@/components/workspaces/page";
import { SearchBox } from "@/components/workspaces/search-box";
import { Planned } from "./audience-list";
import { ColumnDialog, type ColumnView, percentOf } from "./column-dialog";

interface ColumnListProps {
  slug: string;
  columns: ColumnView[];
  /** Publications planned in the horizon, by column; and all of them. */
  planned: Record<string, number>;
  all: number;
  mayPlan: boolean;
}

const SEARCHABLE = 9;

/** Recurring themes, and what part of the plan each should have. */
export function ColumnList({ slug, columns, planned, all, mayPlan }: ColumnListProps) {
  const t = useTranslations("editorial");
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const shown = columns.filter(({ name, brief }) => matching(query, name, brief ?? ""));
  const shares = columns.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const add = (
    <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen("")}>
      {t("column.new")}
    </Button>
  );
  return (
    <Section title={t("column.title")} lead={t("column.lead")} actions={mayPlan && columns.length > 0 && add}>
      {columns.length === 0 && (
        <EmptyState
          icon={<LayoutList aria-hidden="true" />}
          title={t("column.empty")}
          action={mayPlan && add}
        >
          {t("column.empty_text")}
        </EmptyState>
      )}
      {columns.length >= SEARCHABLE && (
        <SearchBox label={t("column.search")} value={query} onChange={setQuery} />
      )}
      {columns.length > 0 && shown.length === 0 && (
        <p className="py-6 text-center text-ink-2 text-sm">{t("none_found", { query })}</p>
      )}
      {shares > 1 + 1e-9 && (
        <p role="note" className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
          {t("column.too_much", { share: percentOf(shares) })}
        </p>
      )}
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface empty:hidden">
        {shown.map((column) => (
          <ColumnRow
            key={column.id}
            slug={slug}
            column={column}
            planned={planned[column.id] ?? 0}
            all={all}
            onEdit={mayPlan ? () => setOpen(column.id) : undefined}
          />
        ))}
      </ul>
      {open !== null && (
        <ColumnDialog
          slug={slug}
          column={columns.find(({ id }) => id === open) ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function ColumnRow({
  slug,
  column,
  planned,
  all,
  onEdit,
}: {
  slug: string;
  column: ColumnView;
  planned: number;
  all: number;
  onEdit?: () => void;
}) {
  const t = useTranslations("editorial");
  const share = all === 0 ? 0 : planned / all;
  const figures = { share: Math.round(share * 100), wanted: percentOf(column.share ?? 0) };
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 px-4 py-2.5 text-sm sm:grid-cols-[1fr_10rem_auto_2rem]">
      <span className="min-w-0">
        <span className="block truncate font-medium">{column.name}</span>
        {column.brief && <span className="line-clamp-2 text-ink-2 text-xs">{column.brief}</span>}
      </span>
      <span className="grid gap-1 max-sm:order-3 max-sm:col-span-2">
        <ShareBar share={share} weight={column.share} />
        <span className="text-ink-2 text-xs tabular-nums">
          {t(column.share ? "column.share_of" : "column.share_only", figures)}
        </span>
      </span>
      <Planned slug={slug} filter="column" id={column.id} count={planned} />
      {onEdit && (
        <IconButton
          label={t("edit_named", { name: column.name })}
          size="sm"
          className="-mr-2 justify-self-end max-sm:order-1"
          onClick={onEdit}
        >
          <Pencil aria-hidden="true" />
        </IconButton>
      )}
    </li>
  );
}
