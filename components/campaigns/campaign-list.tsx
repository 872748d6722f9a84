"use client";

import { Megaphone, Pencil, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { matching } from "@/components/workspaces/matching";
import { Section } from "@/components/workspaces/page";
import { SearchBox } from "@/components/workspaces/search-box";
import type { CalendarFrame } from "@/lib/calendar/view";
import { CampaignDialog } from "./campaign-dialog";

export type CampaignView = CalendarFrame["campaigns"][number];

interface CampaignListProps {
  slug: string;
  campaigns: CampaignView[];
  /** Contents of each, among those of the horizon. */
  posts: Record<string, number>;
  mayPlan: boolean;
}

const SEARCHABLE = 9;

export function CampaignList({ slug, campaigns, posts, mayPlan }: CampaignListProps) {
  const t = useTranslations("objectives");
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const shown = campaigns.filter(({ name }) => matching(query, name));
  const add = (
    <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen("")}>
      {t("campaign.new")}
    </Button>
  );
  return (
    <Section
      title={t("campaign.title")}
      lead={t("campaign.lead")}
      actions={mayPlan && campaigns.length > 0 && add}
    >
      {campaigns.length === 0 && (
        <EmptyState
          icon={<Megaphone aria-hidden="true" />}
          title={t("campaign.empty")}
          action={mayPlan && add}
        >
          {t("campaign.empty_text")}
        </EmptyState>
      )}
      {campaigns.length >= SEARCHABLE && (
        <SearchBox label={t("campaign.search")} value={query} onChange={setQuery} />
      )}
      {campaigns.length > 0 && shown.length === 0 && (
        <p className="py-6 text-center text-ink-2 text-sm">{t("campaign.none_found", { query })}</p>
      )}
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface empty:hidden">
        {shown.map((campaign) => (
          <CampaignRow
            key={campaign.id}
            campaign={campaign}
            posts={posts[campaign.id] ?? 0}
            onEdit={mayPlan ? () => setOpen(campaign.id) : undefined}
          />
        ))}
      </ul>
      {open !== null && (
        <CampaignDialog
          slug={slug}
          campaign={campaigns.find(({ id }) => id === open) ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function CampaignRow({
  campaign,
  posts,
  onEdit,
}: {
  campaign: CampaignView;
  posts: number;
  onEdit?: () => void;
}) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  const { name, budget } = campaign;
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-0.5 px-4 py-2.5 text-sm sm:grid-cols-[1fr_auto_8rem_2rem]">
      <span className="min-w-0 truncate font-medium">{name}</span>
      <span className="text-ink-2 tabular-nums max-sm:order-2">{t("campaign.posts", { count: posts })}</span>
      <span className="text-right text-ink-2 tabular-nums max-sm:order-3">
        {budget === null
          ? t("campaign.no_budget")
          : t("campaign.budget_of", { budget: budget.toLocaleString(locale === "fr" ? "fr-FR" : "en-GB") })}
      </span>
      {onEdit && (
        <IconButton
          label={t("edit_named", { name })}
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
