"use client";

import { CircleAlert, Gauge, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { classes } from "@/components/ui/classes";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { dayOf, isOfOurTime, isWall, type Wall } from "@/lib/platform/time";
import { useFrame } from "../store/contexts";
import { NEW_POST } from "../store/new-post";
import { type PreviewWords, usePreviewWords } from "./use-preview-words";

interface Planned {
  channelId: string;
  at: Wall | null;
}

const MOVER = { kind: "idea", idea: NEW_POST } as const;
const LOOKS = {
  ok: { text: "text-ink-2", Icon: Gauge },
  idle: { text: "text-ink-2", Icon: Gauge },
  warn: { text: "text-warn", Icon: TriangleAlert },
  bad: { text: "text-bad", Icon: CircleAlert },
} as const;

/** What a post about to be made does to the rhythm of its channels, judged as a drop there would be. */
export function RhythmAhead({
  publications,
  status,
}: {
  publications: readonly Planned[];
  status: PostStatus;
}) {
  const t = useTranslations("move");
  const wordsOf = usePreviewWords();
  const { channels } = useFrame();
  const nameOf = (id: string) => channels.find((channel) => channel.id === id)?.name.trim() ?? "";
  const dated = useDeferredValue(publications).flatMap(({ channelId, at }) =>
    at !== null && isWall(at) && isOfOurTime(dayOf(at)) ? [{ channelId, at }] : [],
  );
  const lines = dated.map(({ channelId, at }) => ({
    channelId,
    ...wordsOf(MOVER, { kind: "place", postId: NEW_POST.postId, channelId, at }),
  }));
  return (
    <div role="status" className="text-xs [&>*]:pt-3.5">
      {status === "idea" && dated.length > 0 && <p className="text-ink-3">{t("ahead.idea")}</p>}
      {status !== "idea" && lines.some(({ rhythm }) => rhythm !== null) && (
        <ul className="grid gap-1">
          {lines.map((line) => (
            <RhythmLine key={line.channelId} channel={nameOf(line.channelId)} {...line} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Quiet, unless a flag would come. */
function RhythmLine({ channel, tone, rhythm, per, breaks }: PreviewWords & { channel: string }) {
  const t = useTranslations("move");
  if (rhythm === null) return null;
  const { text, Icon } = LOOKS[tone];
  const counted = per ? t(`ahead.${per}`, { rhythm }) : rhythm;
  const more = breaks.filter((line) => line !== rhythm).map((line) => withoutChannel(line, channel));
  return (
    <li className={classes("flex items-start gap-1.5", text)}>
      <Icon aria-hidden="true" className="mt-px size-3.5 shrink-0" />
      <span className="min-w-0 text-pretty">{[counted, ...more].join(" · ")}</span>
    </li>
  );
}

/** A flag names its channel first, and so does the line that it stands in. */
function withoutChannel(flag: string, channel: string): string {
  const [, rest] = (flag.startsWith(channel) && /^\s*:\s*(.+)$/.exec(flag.slice(channel.length))) || [];
  return rest ?? flag;
}
