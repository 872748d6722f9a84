"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type Answer, fetchJson } from "@/components/calendar/store/fetch-json";
import { namesOnScreen } from "@/components/flags/flag-names";
import { hoursOf } from "@/components/team/hours";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { Spinner } from "@/components/ui/spinner";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { Handing } from "@/lib/contributors/handing";
import type { HandOverPreview } from "@/lib/contributors/view";
import { describeFlag } from "@/lib/flags/describe";
import type { FlagNames } from "@/lib/flags/names";
import { type Flag, flagKey } from "@/lib/plan/flag";
import { formatDayRange } from "@/lib/platform/time";

interface HandOverEffectProps {
  slug: string;
  frame: CalendarFrame;
  handing: Handing;
}

/** What the hand-over would do: how much goes, the receiver's weeks, the flags that come and go. */
export function HandOverEffect({ slug, frame, handing }: HandOverEffectProps) {
  const t = useTranslations("people");
  const answer = usePreview(slug, handing);
  return (
    <section aria-live="polite" className="grid gap-3 rounded-md bg-sunken px-3 py-2.5 text-sm">
      <h3 className="font-medium">{t("hand_over.effect")}</h3>
      {!answer && (
        <p className="flex items-center gap-2 text-ink-2">
          <Spinner /> {t("hand_over.looking")}
        </p>
      )}
      {answer && !answer.ok && <p className="text-bad">{t("hand_over.failed")}</p>}
      {answer?.ok && <Told preview={answer.data} frame={frame} />}
    </section>
  );
}

function Told({ preview, frame }: { preview: HandOverPreview; frame: CalendarFrame }) {
  const t = useTranslations("people");
  const { assignments, events, channels, came, went, titles } = preview;
  const nothing = { publications: [], looseIdeas: [] };
  const names = { ...namesOnScreen(frame, nothing), post: (id: string) => titles[id]?.trim() ?? "" };
  if (assignments + events.length + channels.length === 0)
    return <p className="text-ink-2">{t("hand_over.nothing")}</p>;
  return (
    <>
      <ul className="list-disc pl-4 text-ink-2">
        {assignments > 0 && <li>{t("hand_over.counted", { count: assignments })}</li>}
        {events.length > 0 && <li>{t("hand_over.named_events", { names: events.join(", ") })}</li>}
        {channels.length > 0 && <li>{t("hand_over.named_channels", { names: channels.join(", ") })}</li>}
      </ul>
      <Weeks weeks={preview.weeks} />
      <Flags title={t("hand_over.came", { count: came.length })} flags={came} names={names} />
      <Flags title={t("hand_over.went", { count: went.length })} flags={went} names={names} />
    </>
  );
}

function Weeks({ weeks }: Pick<HandOverPreview, "weeks">) {
  const t = useTranslations("people");
  const locale = useLocale();
  const changed = weeks.filter(({ before, after }) => before.load !== after.load);
  if (changed.length === 0) return null;
  return (
    <ul className="grid gap-0.5 text-xs tabular-nums">
      {changed.map(({ from, to, before, after }) => (
        <li key={from} className="flex items-center gap-2">
          <span className="min-w-0 flex-1 text-ink-2">{formatDayRange(from, to, locale)}</span>
          <span>
            {t("hand_over.week", {
              before: hoursOf(before.load, locale),
              after: hoursOf(after.load, locale),
              room: hoursOf(after.room, locale),
            })}
          </span>
          <span className="w-4">{after.severity && <SeverityIcon severity={after.severity} />}</span>
        </li>
      ))}
    </ul>
  );
}

const SHOWN = 6;

function Flags({ title, flags, names }: { title: string; flags: readonly Flag[]; names: FlagNames }) {
  const words = useTranslations("flags");
  const locale = useLocale();
  if (flags.length === 0) return null;
  return (
    <div className="grid gap-1 text-xs">
      <h4 className="font-medium">{title}</h4>
      <ul className="grid gap-0.5">
        {flags.slice(0, SHOWN).map((flag, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two flags can be about the same thing
          <li key={`${flagKey(flag)} ${index}`} className="flex items-start gap-1.5 text-ink-2">
            <SeverityIcon severity={flag.severity} className="size-3.5!" />
            {describeFlag(flag, names, words, locale).title}
          </li>
        ))}
        {flags.length > SHOWN && <li className="pl-5 text-ink-3">+ {flags.length - SHOWN}</li>}
      </ul>
    </div>
  );
}

/** null while it is asked for; asked anew with every choice. */
function usePreview(slug: string, handing: Handing): Answer<HandOverPreview> | null {
  const asked = JSON.stringify(handing);
  const [told, setTold] = useState<{ asked: string; answer: Answer<HandOverPreview> } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const query = new URLSearchParams({ workspace: slug, handing: asked });
    fetchJson<HandOverPreview>(`/api/team/hand-over?${query}`, abort.signal).then((answer) => {
      if (!abort.signal.aborted) setTold({ asked, answer });
    });
    return () => abort.abort();
  }, [slug, asked]);
  return told?.asked === asked ? told.answer : null;
}
