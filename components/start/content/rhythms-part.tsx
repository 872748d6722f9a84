"use client";

import { useTranslations } from "next-intl";
import { Group } from "@/components/forms/group";
import { toNetworks } from "../to-networks";
import type { RhythmChannel } from "./content-values";
import { RhythmCard } from "./rhythm-card";
import type { Content } from "./use-content";

interface RhythmsPartProps {
  content: Content;
  channels: RhythmChannel[];
  slug: string;
}

/** How often each channel publishes, and what it asks for. */
export function RhythmsPart({ content, channels, slug }: RhythmsPartProps) {
  const t = useTranslations("startContent");
  const { rhythms } = content.form.values;
  return (
    <Group title={t("rhythm.title")} lead={t("rhythm.lead")}>
      {channels.length === 0 && (
        <p className="text-ink-2 text-sm">{t.rich("rhythm.no_channel", { link: toNetworks(slug) })}</p>
      )}
      {channels.length > 0 && (
        <ul className="-mx-4 -mb-4 divide-y divide-line-2 border-line-2 border-t">
          {channels.map((channel) => {
            const row = rhythms.find(({ id }) => id === channel.id);
            return row && <RhythmCard key={channel.id} content={content} row={row} channel={channel} />;
          })}
        </ul>
      )}
    </Group>
  );
}
