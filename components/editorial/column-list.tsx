"use client";

import { LayoutList } from "lucide-react";
import { useTranslations } from "next-intl";
import { ShareBar } from "@/components/objectives/share-bar";
import { ThingList } from "@/components/workspaces/thing-list";
import { ColumnDialog, type ColumnView, percentOf } from "./column-dialog";
import { PlannedLink } from "./planned-link";

interface ColumnListProps {
  slug: string;
  columns: ColumnView[];
  /** Publications planned in the horizon, by column; and all of them. */
  planned: Record<string, number>;
  all: number;
  mayPlan: boolean;
}

/** Recurring themes, and what part of the plan each should have. */
export function ColumnList({ slug, columns, planned, all, mayPlan }: ColumnListProps) {
  const t = useTranslations("editorial");
  return (
    <ThingList
      things={columns}
      wordsOf={({ name, brief }) => [name, brief ?? ""]}
      mayEdit={mayPlan}
      icon={<LayoutList aria-hidden="true" />}
      words={{
        title: t("column.title"),
        lead: t("column.lead"),
        new: t("column.new"),
        empty: t("column.empty"),
        emptyText: t("column.empty_text"),
        search: t("column.search"),
        noneFound: (query) => t("none_found", { query }),
        edit: (name) => t("edit_named", { name }),
      }}
      note={<TooMuch columns={columns} />}
      columns="sm:grid-cols-[1fr_11.5rem_10rem_2rem]"
      row={(column) => {
        const count = planned[column.id] ?? 0;
        return (
          <>
            <span className="min-w-0">
              <span className="block truncate font-medium">{column.name}</span>
              {column.brief && <span className="line-clamp-2 text-ink-2 text-xs">{column.brief}</span>}
            </span>
            <Share share={all === 0 ? 0 : count / all} wanted={column.share} />
            <PlannedLink slug={slug} filter="column" id={column.id} count={count} />
          </>
        );
      }}
      dialog={(column, close) => <ColumnDialog slug={slug} column={column} onClose={close} />}
    />
  );
}

function TooMuch({ columns }: { columns: readonly ColumnView[] }) {
  const t = useTranslations("editorial");
  const shares = columns.reduce((sum, { share }) => sum + (share ?? 0), 0);
  if (shares <= 1 + 1e-9) return null;
  return (
    <p role="note" className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
      {t("column.too_much", { share: percentOf(shares) })}
    </p>
  );
}

function Share({ share, wanted }: { share: number; wanted: number | null }) {
  const t = useTranslations("editorial");
  const figures = { share: Math.round(share * 100), wanted: percentOf(wanted ?? 0) };
  return (
    <span className="grid gap-1 max-sm:order-3 max-sm:col-span-2">
      <ShareBar share={share} weight={wanted} />
      <span className="text-ink-2 text-xs tabular-nums">
        {t(wanted ? "column.share_of" : "column.share_only", figures)}
      </span>
    </span>
  );
}
