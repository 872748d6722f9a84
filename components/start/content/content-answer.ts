import { readPercent } from "@/components/forms/numbers";
import type { Locale } from "@/lib/platform/time";
import type { ContentAnswer } from "@/lib/start/content/input";
import { changeOf } from "../form-rows";
import { type ColumnRow, isBlank } from "./columns";
import { type ContentValues, type RhythmRow, rhythmFrom, type StoredContent } from "./content-values";

/** What was there when the answer was begun. */
export interface SeenContent {
  stored: StoredContent;
  columns: readonly ColumnRow[];
}

/** The rows that were sent, for the faults that name them by their place. */
export interface SentContent {
  columns: ColumnRow[];
  rhythms: RhythmRow[];
}

/** What the action takes: of columns and rhythms only what changed. */
export function contentAnswer(
  values: ContentValues,
  { stored, columns }: SeenContent,
  locale: Locale,
): { answer: Omit<ContentAnswer, "workspace">; sent: SentContent } {
  const { rows, removed } = changeOf(values.columns, { rows: columns, stored: stored.columns }, isBlank);
  const rhythms = values.rhythms.flatMap((row) => {
    const channel = stored.channels.find(({ id }) => id === row.id);
    const said = channel && rhythmFrom(row, channel, locale);
    return said ? [{ row, said }] : [];
  });
  return {
    answer: {
      version: stored.workspace.version,
      formats: values.formats.length > 0 ? values.formats : null,
      promotionShare: readPercent(values.promotionShare),
      rows: rows.map(({ stored: before, row }) => ({ stored: before && named(before), ...columnFrom(row) })),
      removed: removed.map(named),
      rhythms: rhythms.map(({ said }) => said),
    },
    sent: { columns: rows.map(({ row }) => row), rhythms: rhythms.map(({ row }) => row) },
  };
}

const named = ({ id, version }: { id: string; version: number }) => ({ id, version });

const columnFrom = ({ name, brief, share }: ColumnRow) => ({ name, brief, share: readPercent(share) });
