"use client";

import { Pencil, Plus, UsersRound } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { matching } from "@/components/workspaces/matching";
import { Section } from "@/components/workspaces/page";
import { SearchBox } from "@/components/workspaces/search-box";
import { AudienceDialog, type AudienceView, marketKey, TRAITS } from "./audience-dialog";

interface AudienceListProps {
  slug: string;
  audiences: AudienceView[];
  /** Publications planned in the horizon, by audience. */
  planned: Record<string, number>;
  mayPlan: boolean;
}

const SEARCHABLE = 9;

/** Whom the content is for. */
export function AudienceList({ slug, audiences, planned, mayPlan }: AudienceListProps) {
  const t = useTranslations("editorial");
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const shown = audiences.filter(({ name, sector, job, place }) =>
    matching(query, name, sector ?? "", job ?? "", place ?? ""),
  );
  const add = (
    <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen("")}>
      {t("audience.new")}
    </Button>
  );
  return (
    <Section
      title={t("audience.title")}
      lead={t("audience.lead")}
      actions={mayPlan && audiences.length > 0 && add}
    >
      {audiences.length === 0 && (
        <EmptyState
          icon={<UsersRound aria-hidden="true" />}
          title={t("audience.empty")}
          action={mayPlan && add}
        >
          {t("audience.empty_text")}
        </EmptyState>
      )}
      {audiences.length >= SEARCHABLE && (
        <SearchBox label={t("audience.search")} value={query} onChange={setQuery} />
      )}
      {audiences.length > 0 && shown.length === 0 && (
        <p className="py-6 text-center text-ink-2 text-sm">{t("none_found", { query })}</p>
      )}
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface empty:hidden">
        {shown.map((audience) => (
          <AudienceRow
            key={audience.id}
            slug={slug}
            audience={audience}
            planned={planned[audience.id] ?? 0}
            onEdit={mayPlan ? () => setOpen(audience.id) : undefined}
          />
        ))}
      </ul>
      {open !== null && (
        <AudienceDialog
          slug={slug}
          audience={audiences.find(({ id }) => id === open) ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function AudienceRow({
  slug,
  audience,
  planned,
  onEdit,
}: {
  slug: string;
  audience: AudienceView;
  planned: number;
  onEdit?: () => void;
}) {
  const t = useTranslations("editorial");
  const market = audience.market && t(`audience.${marketKey(audience.market)}`);
  const traits = [market, ...TRAITS.map((trait) => audience[trait])].filter(Boolean);
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-0.5 px-4 py-2.5 text-sm sm:grid-cols-[1fr_auto_2rem]">
      <span className="min-w-0">
        <span className="block truncate font-medium">{audience.name}</span>
        {traits.length > 0 && <span className="block text-ink-2 text-xs">{traits.join(" · ")}</span>}
      </span>
      <Planned slug={slug} filter="audience" id={audience.id} count={planned} />
      {onEdit && (
        <IconButton
          label={t("edit_named", { name: audience.name })}
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

/** How many are planned, as the way to them. */
export function Planned({
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
    return <span className="text-ink-2 tabular-nums max-sm:order-2">{t("planned", { count })}</span>;
  return (
    <Link
      href={`/w/${slug}/calendar?${new URLSearchParams({ view: "month", [filter]: id })}`}
      className="tabular-nums max-sm:order-2"
    >
      {t("planned", { count })}
    </Link>
  );
}
