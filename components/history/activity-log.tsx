"use client";

import { Download, History, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLiveRefresh } from "@/components/calendar/live/use-live-refresh";
import { useListAddress } from "@/components/posts/list/use-list-address";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyState } from "@/components/ui/empty-state";
import type { ActivityFilter } from "@/lib/activity/listing/filter";
import type { ActivityList } from "@/lib/activity/view";
import { ActivityFilters } from "./activity-filters";
import { ActivityRow } from "./activity-row";

/** Everything that was done in the workspace, the newest first. */
export function ActivityLog({
  slug,
  zone,
  list,
  filter,
  people,
  exportable,
}: {
  slug: string;
  zone: string;
  list: ActivityList;
  filter: ActivityFilter;
  people: readonly { userId: string; name: string }[];
  exportable: boolean;
}) {
  const t = useTranslations("history.activity");
  const { change, pending } = useListAddress();
  useLiveRefresh(slug);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-end gap-2.5">
        <ActivityFilters
          filter={filter}
          people={people}
          onChange={(part) => change({ after: "", ...part })}
        />
        {exportable && list.entries.length > 0 && (
          <a
            className={buttonStyles({ className: "sm:ml-auto" })}
            href={`/api/activity/export?${exportOf(slug, filter)}`}
            download
          >
            <Download aria-hidden="true" />
            {t("export")}
          </a>
        )}
      </div>
      {list.entries.length === 0 ? (
        <Nothing filter={filter} onClear={() => change(CLEAR)} />
      ) : (
        <ol
          aria-busy={pending}
          className="divide-y divide-line-2 rounded-lg border border-line bg-surface aria-busy:opacity-60"
        >
          {list.entries.map((entry) => (
            <ActivityRow key={entry.id} entry={entry} slug={slug} zone={zone} />
          ))}
        </ol>
      )}
      <div className="flex justify-between gap-2">
        {filter.after ? <Button onClick={() => change({ after: "" })}>{t("newest")}</Button> : <span />}
        {list.next && <Button onClick={() => change({ after: list.next! })}>{t("older")}</Button>}
      </div>
    </div>
  );
}

const CLEAR = { q: "", who: "", kind: "", from: "", to: "", after: "" };

function Nothing({ filter, onClear }: { filter: ActivityFilter; onClear: () => void }) {
  const t = useTranslations("history.activity");
  const { words, who, kind, from, to, after } = filter;
  if (![words, who, kind, from, to, after].some(Boolean))
    return (
      <EmptyState icon={<History aria-hidden="true" />} title={t("noneTitle")}>
        {t("none")}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<SearchX aria-hidden="true" />}
      title={t("noneFoundTitle")}
      action={<Button onClick={onClear}>{t("clear")}</Button>}
    >
      {t("noneFound")}
    </EmptyState>
  );
}

function exportOf(workspace: string, { words, who, kind, from, to }: ActivityFilter): URLSearchParams {
  const all = { workspace, q: words, who: who ?? "", kind: kind ?? "", from: from ?? "", to: to ?? "" };
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ""));
}
