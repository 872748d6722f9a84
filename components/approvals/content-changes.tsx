"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { WordDiff } from "@/components/ui/word-diff";
import type { ApprovedContent } from "@/lib/approvals/vocabulary";

export type ChannelNames = readonly { id: string; name: string }[];

/** What the present content says otherwise than the one that was approved last, part by part. */
export function ContentChanges({
  before,
  after,
  channels,
}: {
  before: ApprovedContent;
  after: ApprovedContent;
  channels: ChannelNames;
}) {
  const t = useTranslations("approvals");
  const nameOf = (id: string) => channels.find((channel) => channel.id === id)?.name ?? t("changes.gone");
  const mediaOf = ({ media }: ApprovedContent) =>
    media.map(({ type, alt }) => `${type}: ${alt ?? t("queue.no_alt")}`).join("\n");
  return (
    <div className="grid gap-2.5 text-sm">
      <Part title={t("changes.title")} before={before.title} after={after.title} />
      <Part title={t("changes.text")} before={before.text} after={after.text} />
      <Part title={t("changes.link")} before={before.link ?? ""} after={after.link ?? ""} />
      <Part title={t("changes.media")} before={mediaOf(before)} after={mediaOf(after)} />
      {channelsOf(before, after).map((id) => {
        const [was, is] = [wordingOn(before, id), wordingOn(after, id)];
        if (was === null) return <Note key={id}>{t("changes.channel_added", { channel: nameOf(id) })}</Note>;
        if (is === null) return <Note key={id}>{t("changes.channel_removed", { channel: nameOf(id) })}</Note>;
        return (
          <Part
            key={id}
            title={t("changes.wording", { channel: nameOf(id) })}
            before={was || t("changes.common")}
            after={is || t("changes.common")}
          />
        );
      })}
    </div>
  );
}

function Part({ title, before, after }: { title: string; before: string; after: string }) {
  if (before === after) return null;
  return (
    <div className="grid gap-0.5">
      <p className="font-medium text-ink-2 text-xs">{title}</p>
      <WordDiff before={before} after={after} className="text-base" />
    </div>
  );
}

const Note = ({ children }: { children: ReactNode }) => <p className="text-ink-2">{children}</p>;

const channelsOf = (...contents: ApprovedContent[]): string[] => [
  ...new Set(contents.flatMap(({ wordings }) => wordings.map(({ channelId }) => channelId))),
];

/** null: not on that channel; "": with the post's text alone. */
function wordingOn({ wordings }: ApprovedContent, channelId: string): string | null {
  const there = wordings.filter((wording) => wording.channelId === channelId);
  return there.length === 0 ? null : there.flatMap(({ text }) => text ?? []).join("\n\n");
}
