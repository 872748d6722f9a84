"use client";

import { UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { ThingList } from "@/components/workspaces/thing-list";
import { AudienceDialog } from "./audience-dialog";
import { type AudienceView, marketKey, TRAITS } from "./audience-values";
import { PlannedLink } from "./planned-link";

interface AudienceListProps {
  slug: string;
  audiences: AudienceView[];
  /** Publications planned in the horizon, by audience. */
  planned: Record<string, number>;
  mayPlan: boolean;
}

/** Whom the content is for. */
export function AudienceList({ slug, audiences, planned, mayPlan }: AudienceListProps) {
  const t = useTranslations("editorial");
  return (
    <ThingList
      things={audiences}
      wordsOf={({ name, sector, job, place }) => [name, sector ?? "", job ?? "", place ?? ""]}
      mayEdit={mayPlan}
      icon={<UsersRound aria-hidden="true" />}
      words={{
        title: t("audience.title"),
        lead: t("audience.lead"),
        new: t("audience.new"),
        empty: t("audience.empty"),
        emptyText: t("audience.empty_text"),
        search: t("audience.search"),
        noneFound: (query) => t("none_found", { query }),
        edit: (name) => t("edit_named", { name }),
      }}
      columns="sm:grid-cols-[1fr_10rem_2rem]"
      row={(audience) => (
        <>
          <AudienceWords audience={audience} />
          <PlannedLink slug={slug} filter="audience" id={audience.id} count={planned[audience.id] ?? 0} />
        </>
      )}
      dialog={(audience, close) => <AudienceDialog slug={slug} audience={audience} onClose={close} />}
    />
  );
}

function AudienceWords({ audience }: { audience: AudienceView }) {
  const t = useTranslations("editorial");
  const market = audience.market && t(`audience.${marketKey(audience.market)}`);
  const traits = [market, ...TRAITS.map((trait) => audience[trait])].filter(Boolean);
  return (
    <span className="min-w-0">
      <span className="block truncate font-medium">{audience.name}</span>
      {traits.length > 0 && <span className="block text-ink-2 text-xs">{traits.join(" · ")}</span>}
    </span>
  );
}
