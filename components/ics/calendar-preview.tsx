"use client";

import { CircleCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { reached } from "@/components/forms/reached";
import { useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { FormErrors } from "@/components/ui/form-errors";
import { useRefusalText } from "@/components/ui/refusal-text";
import { Select } from "@/components/ui/select";
import { matching } from "@/components/workspaces/matching";
import { SearchBox } from "@/components/workspaces/search-box";
import { IMPORT_STATES, type ImportPreview } from "@/lib/events/import/view";
import { importEvents } from "@/lib/events/many-actions";
import { MOST_IMPORTED } from "@/lib/events/many-limits";
import type { Refusal } from "@/lib/platform/result";
import { formatLongDay } from "@/lib/platform/time";
import { eventKinds, isEventKind, preparation } from "@/lib/reference";
import { ImportGroup } from "./import-group";
import { chosen, firstPicks, type ImportPicks } from "./import-picks";
import { RefusedList } from "./refused-list";

interface CalendarPreviewProps {
  slug: string;
  text: string;
  preview: ImportPreview;
  onReadAgain: () => void;
  onLeave: () => void;
}

/** What the file would do, event by event. Nothing is written before the button at its foot. */
export function CalendarPreview({ slug, text, preview, onReadAgain, onLeave }: CalendarPreviewProps) {
  const t = useTranslations("ics");
  const router = useRouter();
  const tell = useChangeNews(slug);
  const refusalText = useRefusalText();
  const [pending, start] = useTransition();
  const [picks, setPicks] = useState(() => firstPicks(preview.items));
  const [query, setQuery] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const wanted = chosen(preview.items, picks);
  const shown = preview.items.filter(({ name, event }) => matching(query, name, event?.name));
  const hasNew = preview.items.some(({ state }) => state === "new");
  const isIdle = preview.items.every(({ state }) => state === "unchanged");
  const tooMany = wanted.length > MOST_IMPORTED;
  function submit() {
    start(async () => {
      setRefusal(null);
      const answer = await reached(importEvents({ workspace: slug, text, picks: wanted }));
      if (!answer.ok) {
        setRefusal(answer);
        // The calendar is no longer what was looked at: it is compared anew.
        if (answer.code === "conflict") onReadAgain();
        return;
      }
      const { added, changed, removed, change } = answer.data;
      router.push(`/w/${slug}/events`);
      tell(t("done", { added, changed, removed }), change);
    });
  }
  return (
    <div className="grid gap-5 [&>*]:min-w-0">
      {refusal && <FormErrors title={refusalText(refusal)} />}
      <Summary preview={preview} />
      {preview.refused.length > 0 && <RefusedList refused={preview.refused} />}
      {isIdle ? (
        <EmptyState icon={<CircleCheck aria-hidden="true" />} title={t("nothing")}>
          {t(preview.items.length > 0 ? "nothing_text" : "nothing_in_it")}
        </EmptyState>
      ) : (
        <div className="flex flex-wrap items-end gap-3">
          {hasNew && <KindForAll picks={picks} onChange={setPicks} />}
          <SearchBox label={t("search")} value={query} onChange={setQuery} />
        </div>
      )}
      {IMPORT_STATES.map((state) => (
        <ImportGroup
          key={state}
          state={state}
          items={shown.filter((item) => item.state === state)}
          picks={picks}
          onChange={setPicks}
        />
      ))}
      <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-2 border-line border-t bg-paper px-1 py-3 max-lg:bottom-14">
        {!isIdle && (
          <Button
            variant="primary"
            disabled={wanted.length === 0 || tooMany}
            pending={pending}
            onClick={submit}
          >
            {t("submit", { count: wanted.length })}
          </Button>
        )}
        <Button onClick={onLeave}>{t("other")}</Button>
        {tooMany && (
          <p role="alert" className="text-bad text-sm">
            {t("too_many", { most: MOST_IMPORTED })}
          </p>
        )}
      </div>
    </div>
  );
}

function Summary({ preview }: { preview: ImportPreview }) {
  const t = useTranslations("ics");
  const locale = useLocale();
  const { window, items, outside, cancelledElsewhere } = preview;
  return (
    <div className="grid gap-0.5 text-ink-2 text-sm">
      <p>
        {t("summary", {
          count: items.length,
          from: formatLongDay(window.from, locale),
          to: formatLongDay(window.to, locale),
        })}
      </p>
      {outside > 0 && <p>{t("outside", { count: outside })}</p>}
      {cancelledElsewhere > 0 && <p>{t("cancelled_elsewhere", { count: cancelledElsewhere })}</p>}
    </div>
  );
}

function KindForAll({ picks, onChange }: { picks: ImportPicks; onChange: (picks: ImportPicks) => void }) {
  const t = useTranslations("ics");
  const locale = useLocale();
  return (
    <Field label={t("kind_for_all")}>
      {(control) => (
        <Select
          {...control}
          className="w-auto! max-w-72"
          value={picks.kind}
          onChange={({ target }) =>
            isEventKind(target.value) && onChange({ ...picks, kind: target.value, own: new Map() })
          }
        >
          {eventKinds.map((kind) => (
            <option key={kind} value={kind}>
              {preparation(kind).name[locale]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
