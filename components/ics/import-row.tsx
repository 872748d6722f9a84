"use client";

import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import type { ImportItem } from "@/lib/events/import/view";
import { formatDayRange, type Locale } from "@/lib/platform/time";
import { eventKinds, isEventKind, preparation } from "@/lib/reference";
import { type ImportPicks, kindOf, ticked } from "./import-picks";

interface ImportRowProps {
  item: ImportItem;
  picks: ImportPicks;
  onChange: (picks: ImportPicks) => void;
}

/** One event of the file; where it differs from what is here, what is here stands below. */
export function ImportRow({ item, picks, onChange }: ImportRowProps) {
  const t = useTranslations("ics");
  const locale = useLocale();
  const isPicked = picks.picked.has(item.key);
  const hint = (
    <>
      {days(item, locale)}
      {item.line !== null && ` · ${t("line", { line: item.line })}`}
      {item.wasDeleted && ` · ${t("deleted_here")}`}
      {item.state === "changed" && item.event && (
        <span className="block">{t("was", { what: before(item, item.event, locale) })}</span>
      )}
    </>
  );
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
      {item.state === "unchanged" ? (
        <div className="min-w-0 flex-1 text-sm">
          <p>{item.event?.name ?? item.name}</p>
          <p className="text-ink-3 text-xs">{hint}</p>
        </div>
      ) : (
        <Checkbox
          className="min-w-0 flex-1 basis-60 py-0.5 [overflow-wrap:anywhere]"
          label={<span className="font-medium">{item.name}</span>}
          hint={hint}
          checked={isPicked}
          onChange={({ target }) => onChange(ticked(picks, [item.key], target.checked))}
        />
      )}
      {item.state === "new" && isPicked && (
        <Select
          aria-label={t("kind_of", { name: item.name })}
          className="w-auto! max-w-56 max-sm:ml-6"
          value={kindOf(picks, item.key)}
          onChange={({ target }) =>
            isEventKind(target.value) &&
            onChange({ ...picks, own: new Map(picks.own).set(item.key, target.value) })
          }
        >
          {eventKinds.map((kind) => (
            <option key={kind} value={kind}>
              {preparation(kind).name[locale]}
            </option>
          ))}
        </Select>
      )}
    </li>
  );
}

const days = ({ start, end }: { start: string; end: string }, locale: Locale) =>
  formatDayRange(start, end, locale, { withYear: true });

/** Only what the file would overwrite. */
function before(item: ImportItem, event: NonNullable<ImportItem["event"]>, locale: Locale): string {
  const moved = event.start !== item.start || event.end !== item.end;
  const named = event.name !== item.name;
  return [named && event.name, (moved || !named) && days(event, locale)].filter(Boolean).join(", ");
}
