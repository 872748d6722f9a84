"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextPreviewCard } from "@/components/posts/sheet/text-preview";
import type { ApprovedContent } from "@/lib/approvals/vocabulary";
import type { CalendarChannel } from "@/lib/calendar/view";

/** All that readers of the post will see, whole: what one decides about. */
export function ContentRead({
  content,
  channels,
}: {
  content: ApprovedContent;
  channels: readonly CalendarChannel[];
}) {
  const t = useTranslations("approvals");
  const own = content.wordings.filter(({ text }) => text !== null);
  const carried = channels.filter(({ id }) => content.wordings.some(({ channelId }) => channelId === id));
  const textIsRead = own.length < content.wordings.length || content.wordings.length === 0;
  return (
    <div className="grid gap-3">
      {textIsRead && <Words>{content.text || t("queue.no_text")}</Words>}
      {own.map(({ channelId, text }) => (
        <Part
          key={JSON.stringify([channelId, text])}
          title={t("queue.own", {
            channel: channels.find(({ id }) => id === channelId)?.name ?? t("changes.gone"),
          })}
        >
          <Words>{text || t("queue.no_text")}</Words>
        </Part>
      ))}
      {content.link && <Link address={content.link} />}
      <Media content={content} />
      {carried.length > 0 && (
        <details>
          <summary className="w-fit text-ink-2 text-sm">{t("queue.previews")}</summary>
          <div className="grid gap-2 pt-2 sm:grid-cols-2">
            {content.wordings.map(({ channelId, text }) => {
              const channel = carried.find(({ id }) => id === channelId);
              const key = JSON.stringify([channelId, text]);
              return channel && <TextPreviewCard key={key} channel={channel} text={text ?? content.text} />;
            })}
          </div>
        </details>
      )}
    </div>
  );
}

const Words = ({ children }: { children: string }) => (
  <p className="max-w-prose whitespace-pre-wrap break-words text-base">{children}</p>
);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <p className="font-medium text-ink-2 text-xs">{title}</p>
      {children}
    </div>
  );
}

/** A document may bring any text as a link: only addresses of the web lead anywhere. */
function Link({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return <p className="break-words text-ink-2 text-sm">{address}</p>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" className="w-fit break-all text-info text-sm">
      {address}
    </a>
  );
}

function Media({ content: { media } }: { content: ApprovedContent }) {
  const t = useTranslations("approvals");
  const tPosts = useTranslations("posts");
  if (media.length === 0) return null;
  return (
    <Part title={t("queue.media", { count: media.length })}>
      <ul className="grid gap-0.5 text-sm">
        {media.map(({ type, alt }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a medium is its place
          <li key={index}>
            {tPosts(`media.type.${type}`)} · <span className="text-ink-2">{alt ?? t("queue.no_alt")}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
