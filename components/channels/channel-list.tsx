"use client";

import { Plus, Radio } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { matching } from "@/components/workspaces/matching";
import { SearchBox } from "@/components/workspaces/search-box";
import { useAddressState } from "@/components/workspaces/use-address-state";
import type { CalendarChannel } from "@/lib/calendar/view";
import { network } from "@/lib/networks";
import { ChannelRow } from "./channel-row";

interface ChannelListProps {
  slug: string;
  channels: CalendarChannel[];
  contributors: { id: string; name: string }[];
  workspaceZone: string;
  today: string;
  mayConfigure: boolean;
}

/** Below this, a search would be longer than the list. */
const SEARCHABLE = 9;

export function ChannelList({
  slug,
  channels,
  contributors,
  workspaceZone,
  today,
  mayConfigure,
}: ChannelListProps) {
  const t = useTranslations("channels");
  const locale = useLocale();
  const [address, change] = useAddressState();
  const query = address.get("q") ?? "";
  if (channels.length === 0) return <NoChannels slug={slug} mayConfigure={mayConfigure} />;
  const shown = channels.filter((channel) =>
    matching(query, channel.name, network(channel.network).name[locale]),
  );
  return (
    <div className="grid gap-3">
      {channels.length >= SEARCHABLE && (
        <SearchBox label={t("search")} value={query} onChange={(q) => change({ q })} />
      )}
      {shown.length === 0 && (
        <p className="py-6 text-center text-ink-2 text-sm">{t("none_found", { query })}</p>
      )}
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface empty:hidden">
        {shown.map((channel) => (
          <ChannelRow
            key={channel.id}
            slug={slug}
            channel={channel}
            monitors={contributors.filter(({ id }) => channel.monitors.includes(id))}
            workspaceZone={workspaceZone}
            today={today}
            mayConfigure={mayConfigure}
          />
        ))}
      </ul>
    </div>
  );
}

function NoChannels({ slug, mayConfigure }: { slug: string; mayConfigure: boolean }) {
  const t = useTranslations("channels");
  return (
    <EmptyState
      icon={<Radio aria-hidden="true" />}
      title={t("empty.title")}
      action={
        mayConfigure && (
          <ButtonLink
            href={`/w/${slug}/settings/channels/new`}
            variant="primary"
            icon={<Plus aria-hidden="true" className="size-4" />}
          >
            {t("new")}
          </ButtonLink>
        )
      }
    >
      {t("empty.text")}
    </EmptyState>
  );
}
