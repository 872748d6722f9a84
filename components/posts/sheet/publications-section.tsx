"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Button } from "@/components/ui/button";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@/components/ui/dropdown-menu";
import { useEditor } from "./editor";
import { PublicationRow } from "./publication-row";
import { Section } from "./section";
import { usePostCommands } from "./use-post-commands";

/** Where and when the post appears: one row a channel. */
export function PublicationsSection() {
  const { post, editable } = useEditor();
  const { channels } = useFrame();
  const t = useTranslations("posts");
  const order = new Map(channels.map(({ id }, index) => [id, index]));
  const rows = [...post.publications].sort(
    (a, b) =>
      (order.get(a.channelId) ?? 0) - (order.get(b.channelId) ?? 0) ||
      (a.at ?? "~").localeCompare(b.at ?? "~"),
  );
  return (
    <Section title={t("publication.heading")} aside={editable && <AddChannel />}>
      {rows.length === 0 ? (
        <p className="text-ink-2 text-sm">{t("publication.none")}</p>
      ) : (
        <ul className="grid gap-2 [&>*]:min-w-0">
          {rows.map((one) => (
            <PublicationRow key={one.id} id={one.id} channelId={one.channelId} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function AddChannel() {
  const { post } = useEditor();
  const { channels } = useFrame();
  const t = useTranslations("posts");
  const { addChannel, busy } = usePostCommands();
  const taken = new Set(post.publications.map(({ channelId }) => channelId));
  // A channel may carry a post twice (a repeat), but seldom: those without it come first.
  const sorted = [...channels].sort((a, b) => Number(taken.has(a.id)) - Number(taken.has(b.id)));
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button size="sm" variant="quiet" icon={<Plus aria-hidden="true" />} pending={busy}>
          {t("publication.add")}
        </Button>
      </MenuTrigger>
      <MenuContent align="end">
        {sorted.map((channel) => (
          <MenuItem
            key={channel.id}
            icon={<NetworkGlyph network={channel.network} />}
            hint={taken.has(channel.id) ? t("publication.again") : undefined}
            onSelect={() => void addChannel(channel.id)}
          >
            {channel.name}
          </MenuItem>
        ))}
      </MenuContent>
    </Menu>
  );
}
