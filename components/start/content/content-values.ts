import { readNumber, writeNumber, writePercent } from "@/components/forms/numbers";
import type { CalendarChannel, CalendarFrame } from "@/lib/calendar/view";
import { network } from "@/lib/networks";
import type { PlanCadence } from "@/lib/plan/document";
import type { CadencePer, Format } from "@/lib/plan/vocabulary";
import type { Day, Locale } from "@/lib/platform/time";
import type { FormatId } from "@/lib/reference";
import type { RhythmAnswer } from "@/lib/start/content/input";
import { cadenceWith, isSameRhythm } from "@/lib/start/content/rhythm";
import type { FormRow } from "../form-rows";
import type { ColumnRow } from "./columns";

/** A channel that owes a rhythm; `bare`: nothing stands on it yet, so that it can begin when one likes. */
export type RhythmChannel = Pick<
  CalendarChannel,
  "id" | "version" | "name" | "network" | "cadence" | "careMinutesPerWeek" | "usualTime" | "activeFrom"
> & { bare: boolean };

/** What is stored of the answer. */
export interface StoredContent {
  workspace: { version: number; formats: Format[] | null; promotionShare: number | null };
  columns: CalendarFrame["columns"];
  channels: RhythmChannel[];
}

/** A rhythm as it is typed; "" for no limit. */
export interface RhythmRow extends FormRow {
  per: CadencePer;
  min: string;
  max: string;
  maxPerDay: string;
  usualTime: string;
  activeFrom: string;
}

export interface ContentValues {
  formats: FormatId[];
  promotionShare: string;
  columns: ColumnRow[];
  rhythms: RhythmRow[];
}

/** What a first answer proposes. */
export interface ProposedContent {
  formats: readonly FormatId[];
  /** From when a rhythm can be kept. */
  start: Day;
}

export function contentValues(
  { workspace, columns, channels }: StoredContent,
  proposed: ProposedContent,
  locale: Locale,
): ContentValues {
  return {
    formats: [...(workspace.formats ?? proposed.formats)],
    promotionShare: writePercent(workspace.promotionShare, locale),
    columns: columns.map(({ id, name, brief, share }) => ({
      ...{ key: id, id, on: true, name },
      ...{ brief: brief ?? "", share: writePercent(share, locale) },
    })),
    rhythms: channels.map((channel) => {
      const row = rhythmRow(channel, locale);
      return channel.bare && row.activeFrom === "" ? { ...row, activeFrom: proposed.start } : row;
    }),
  };
}

export function rhythmRow(channel: RhythmChannel, locale: Locale): RhythmRow {
  const { id, usualTime, activeFrom } = channel;
  const typed = typedRhythm(channel.cadence ?? network(channel.network).cadence, locale);
  return { ...{ key: id, id, on: true }, ...typed, usualTime, activeFrom: activeFrom ?? "" };
}

export function typedRhythm({ per, min, max, maxPerDay }: PlanCadence, locale: Locale) {
  const [least, most, daily] = [min, max, maxPerDay].map((limit) => writeNumber(limit, locale));
  return { per, min: least!, max: most!, maxPerDay: daily! };
}

export const askedRhythm = ({ per, min, max, maxPerDay }: RhythmRow) => ({
  per,
  min: readNumber(min),
  max: readNumber(max),
  maxPerDay: readNumber(maxPerDay),
});

/** The cadence that a row stands for: null while it is the network's own, whatever that becomes. */
export function cadenceOfRow(row: RhythmRow, channel: RhythmChannel): PlanCadence | null {
  const asked = askedRhythm(row);
  const proposed = network(channel.network).cadence;
  if (channel.cadence && isSameRhythm(channel.cadence, asked)) return channel.cadence;
  return isSameRhythm(proposed, asked) ? null : cadenceWith(channel.cadence ?? proposed, asked);
}

/** Only what differs from what was seen; null: nothing does. */
export function rhythmFrom(row: RhythmRow, channel: RhythmChannel, locale: Locale): RhythmAnswer | null {
  const before = rhythmRow(channel, locale);
  const cadence = cadenceOfRow(row, channel);
  const said = {
    ...(cadence !== channel.cadence && { cadence }),
    ...(row.usualTime !== before.usualTime && { usualTime: row.usualTime || null }),
    ...(row.activeFrom !== before.activeFrom && { activeFrom: row.activeFrom || null }),
  };
  return Object.keys(said).length === 0 ? null : { id: channel.id, version: channel.version, ...said };
}
