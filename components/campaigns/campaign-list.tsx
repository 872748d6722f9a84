"use client";

import { Megaphone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ThingList } from "@/components/workspaces/thing-list";
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

export function CampaignList({ slug, campaigns, posts, mayPlan }: CampaignListProps) {
  const t = useTranslations("objectives");
  return (
    <ThingList
      things={campaigns}
      wordsOf={({ name }) => [name]}
      mayEdit={mayPlan}
      icon={<Megaphone aria-hidden="true" />}
      words={{
        title: t("campaign.title"),
        lead: t("campaign.lead"),
        new: t("campaign.new"),
        empty: t("campaign.empty"),
        emptyText: t("campaign.empty_text"),
        search: t("campaign.search"),
        noneFound: (query) => t("campaign.none_found", { query }),
        edit: (name) => t("edit_named", { name }),
      }}
      columns="sm:grid-cols-[1fr_auto_8rem_2rem]"
      row={(campaign) => <CampaignCells campaign={campaign} posts={posts[campaign.id] ?? 0} />}
      dialog={(campaign, close) => <CampaignDialog slug={slug} campaign={campaign} onClose={close} />}
    />
  );
}

function CampaignCells({ campaign: { name, budget }, posts }: { campaign: CampaignView; posts: number }) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  return (
    <>
      <span className="min-w-0 truncate font-medium">{name}</span>
      <span className="text-ink-2 tabular-nums max-sm:order-2">{t("campaign.posts", { count: posts })}</span>
      <span className="text-right text-ink-2 tabular-nums max-sm:order-3">
        {budget === null
          ? t("campaign.no_budget")
          : t("campaign.budget_of", { budget: budget.toLocaleString(locale === "fr" ? "fr-FR" : "en-GB") })}
      </span>
    </>
  );
}
