"use client";

import { CircleAlert, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { readNumber, writeNumber } from "@/components/forms/numbers";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { SheetFigures } from "@/components/results/sheet-figures";
import { IconButton } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { CalendarChannel } from "@/lib/calendar/view";
import { network } from "@/lib/networks";
import {
  dayOf,
  formatLongDay,
  formatTime,
  formatWall,
  instantToWall,
  timeOf,
  type Wall,
  wallToInstant,
} from "@/lib/platform/time";
import { usualTimes } from "../proposals";
import { Conflict } from "./conflict";
import { DayAndTime } from "./day-and-time";
import { useEditor, useFieldError, usePublicationField } from "./editor";
import { TypedInput } from "./typed-input";
import { usePostCommands } from "./use-post-commands";

export function PublicationRow({ id, channelId }: { id: string; channelId: string }) {
  const { state, editable } = useEditor();
  const frame = useFrame();
  const t = useTranslations("posts");
  const at = usePublicationField(id, "at");
  const error = useFieldError();
  const { removePublication, busy } = usePostCommands();
  const channel = frame.channels.find((one) => one.id === channelId);
  if (!channel) return null;
  const published = state.stored.status === "published";
  return (
    <li className="grid min-w-0 gap-2 rounded-md border border-line px-3 py-2.5 [&>*]:min-w-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="flex min-w-0 flex-1 items-center gap-2 font-medium text-sm">
          <NetworkGlyph network={channel.network} />
          <span className="min-w-0 truncate">{channel.name}</span>
        </span>
        <DayAndTime
          value={at.value}
          onChange={at.set}
          usualTime={channel.usualTime}
          label={channel.name}
          disabled={!editable || published}
          invalid={error(at.key) !== null}
          className="max-sm:order-last max-sm:basis-full"
        />
        {editable && !published && (
          <IconButton
            size="sm"
            label={t("publication.remove", { channel: channel.name })}
            pending={busy}
            onClick={() => void removePublication(id)}
          >
            <X aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <RowError text={error(at.key)} />
      <Conflict field={at.key} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Notes channel={channel} at={at.value} published={published} />
        {editable && !published && <UsualTimes channel={channel} at={at.value} onChange={at.set} />}
      </div>
      <ResultField id={id} at={at.value} published={published} />
    </li>
  );
}

function RowError({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <p role="alert" className="flex items-start gap-1 text-bad text-xs">
      <CircleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
      {text}
    </p>
  );
}

/** What the two fields do not say by themselves: another zone, a time that the clock skips, no date at all. */
function Notes({
  channel,
  at,
  published,
}: {
  channel: CalendarChannel;
  at: Wall | null;
  published: boolean;
}) {
  const { workspace, today } = useFrame();
  const t = useTranslations("posts");
  const locale = useLocale();
  const notes: string[] = [];
  notes.push(
    at === null ? t("publication.waits") : t("publication.on", { day: formatLongDay(dayOf(at), locale) }),
  );
  if (published) notes.push(t("publication.published"));
  if (at !== null && channel.zone !== workspace.timeZone) {
    const here = instantToWall(wallToInstant(at, channel.zone).at, workspace.timeZone);
    const time = dayOf(here) === dayOf(at) ? formatTime(here) : formatWall(here, locale);
    notes.push(t("publication.zone", { zone: channel.zone, time, home: workspace.timeZone }));
  }
  if (at !== null && wallToInstant(at, channel.zone).kind === "skipped") {
    const real = instantToWall(wallToInstant(at, channel.zone).at, channel.zone);
    notes.push(t("publication.skipped", { time: timeOf(real) }));
  }
  if (at !== null && !published && dayOf(at) < today) notes.push(t("publication.past"));
  return <p className="text-ink-3 text-xs">{notes.join(" ")}</p>;
}

function UsualTimes({
  channel,
  at,
  onChange,
}: {
  channel: CalendarChannel;
  at: Wall | null;
  onChange: (at: Wall) => void;
}) {
  const t = useTranslations("posts");
  if (at === null) return null;
  const times = usualTimes(network(channel.network), channel.usualTime, dayOf(at)).filter(
    (time) => time !== timeOf(at),
  );
  if (times.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-1.5 text-ink-3 text-xs">
      {t("publication.usualTimes")}
      {times.slice(0, 3).map((time) => (
        <button
          key={time}
          type="button"
          onClick={() => onChange(`${dayOf(at)}T${time}`)}
          className="rounded-sm border border-line px-1.5 py-px text-ink-2 tabular-nums hover:bg-hover pointer-coarse:min-h-11 pointer-coarse:px-3"
        >
          {time}
        </button>
      ))}
    </p>
  );
}

/** What the publication brought, once it may have brought something. */
function ResultField({ id, at, published }: { id: string; at: Wall | null; published: boolean }) {
  const { editable } = useEditor();
  const { today } = useFrame();
  const t = useTranslations("posts");
  const locale = useLocale();
  const result = usePublicationField(id, "result");
  const error = useFieldError();
  if (result.value === null && !published && (at === null || dayOf(at) > today)) return null;
  return (
    <>
      <Field label={t("publication.result")} hint={t("publication.resultHint")} error={error(result.key)}>
        {(control) => (
          <TypedInput
            {...control}
            as={Input}
            inputMode="decimal"
            className="max-w-40 tabular-nums"
            readOnly={!editable}
            text={writeNumber(result.value, locale)}
            onText={(typed) => result.set(readNumber(typed))}
          />
        )}
      </Field>
      <Conflict field={result.key} />
      <SheetFigures publicationId={id} editable={editable} />
    </>
  );
}
