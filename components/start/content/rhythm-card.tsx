"use client";

import { useLocale, useTranslations } from "next-intl";
import { limitTexts, owedText } from "@/components/channels/rhythm-text";
import { ProvenanceNote } from "@/components/forms/provenance-note";
import { DayRow, NumberRow, Row, SelectRow } from "@/components/forms/rows";
import { networkColor } from "@/components/networks/glyphs";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Button } from "@/components/ui/button";
import { TimeField } from "@/components/ui/input";
import { duration } from "@/lib/flags/quantities";
import { network } from "@/lib/networks";
import { proposedCadence } from "@/lib/reference/proposals";
import { isSameRhythm } from "@/lib/start/content/rhythm";
import { askedRhythm, cadenceOfRow, type RhythmChannel, type RhythmRow, typedRhythm } from "./content-values";
import { costOf } from "./cost";
import type { Content } from "./use-content";

interface RhythmCardProps {
  content: Content;
  row: RhythmRow;
  channel: RhythmChannel;
}

/** The rhythm of one channel: the network's until one says another. */
export function RhythmCard({ content, row, channel }: RhythmCardProps) {
  return (
    <li
      className="grid gap-3 border-l-3 px-4 py-3.5"
      style={{ borderLeftColor: networkColor(channel.network) }}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="flex min-w-0 items-center gap-2 font-semibold">
          <NetworkGlyph network={channel.network} className="size-4" />
          <span className="truncate">{channel.name}</span>
        </p>
        <Cost row={row} channel={channel} />
      </div>
      <Fields content={content} row={row} channel={channel} />
      <Origin content={content} row={row} channel={channel} />
    </li>
  );
}

function Cost({ row, channel }: Omit<RhythmCardProps, "content">) {
  const t = useTranslations("startContent");
  const words = useTranslations("flags");
  const cost = costOf(row, channel);
  if (!cost) return null;
  const { making, answering } = cost;
  return (
    <p className="text-ink-2 text-sm tabular-nums sm:ml-auto">
      <span className="font-medium text-ink">
        {t("rhythm.cost", { time: duration(making + answering, words) })}
      </span>{" "}
      <span className="text-xs">
        {t("rhythm.cost_of", { making: duration(making, words), answering: duration(answering, words) })}
      </span>
    </p>
  );
}

function Fields({ content, row, channel }: RhythmCardProps) {
  const t = useTranslations("startContent");
  const form = content.rhythmForm(row);
  return (
    <fieldset className="grid min-w-0 grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3 lg:grid-cols-6">
      <legend className="sr-only">{t("rhythm.of", { channel: channel.name })}</legend>
      <NumberRow form={form} name="min" path="cadence.min" label={t("rhythm.min")} placeholder="0" />
      <NumberRow
        form={form}
        name="max"
        path="cadence.max"
        label={t("rhythm.max")}
        placeholder={t("rhythm.none")}
      />
      <SelectRow
        form={form}
        name="per"
        path="cadence.per"
        label={t("rhythm.per")}
        onPick={(per) => content.putRhythm({ ...row, per: per === "month" ? "month" : "week" })}
      >
        <option value="week">{t("rhythm.week")}</option>
        <option value="month">{t("rhythm.month")}</option>
      </SelectRow>
      <NumberRow
        form={form}
        name="maxPerDay"
        path="cadence.maxPerDay"
        label={t("rhythm.maxPerDay")}
        placeholder={t("rhythm.none")}
      />
      <Row form={form} name="usualTime" label={t("rhythm.usualTime")}>
        {(control, value, change) => (
          <TimeField {...control} value={value} onChange={({ target }) => change(target.value)} />
        )}
      </Row>
      {channel.bare && <DayRow form={form} name="activeFrom" label={t("rhythm.activeFrom")} />}
    </fieldset>
  );
}

/** Where the figures come from, or the way back to those that have been studied. */
function Origin({ content, row, channel }: RhythmCardProps) {
  const t = useTranslations("startContent");
  const words = useTranslations("channels");
  const locale = useLocale();
  const { cadence, from } = proposedCadence(channel.network);
  const { name } = network(channel.network);
  const own = cadenceOfRow(row, channel);
  const isOther = !isSameRhythm(cadence, askedRhythm(row));
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-ink-2 text-xs">
      <span>
        {own
          ? t("rhythm.own", { rest: limitTexts({ ...own, maxPerDay: null }, words).join(" · ") || "none" })
          : t("rhythm.proposed", { network: name[locale] })}
      </span>
      {isOther && (
        <Button
          size="sm"
          variant="soft"
          onClick={() => content.putRhythm({ ...row, ...typedRhythm(cadence, locale) })}
        >
          {t("rhythm.take", { rhythm: owedText(cadence, words) })}
        </Button>
      )}
      <ProvenanceNote figure={words("rhythm.figure", { network: name[locale] })} from={from} />
    </p>
  );
}
