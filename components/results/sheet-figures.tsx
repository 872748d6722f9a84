"use client";

import { ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { useFrame, useMoveActions, useUndo } from "@/components/calendar/store/contexts";
import { type Answer, fetchJson } from "@/components/calendar/store/fetch-json";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useRefusalText } from "@/components/ui/refusal-text";
import { formatDay } from "@/lib/platform/time";
import type { StoredResults } from "@/lib/results/view";
import { FIGURES } from "@/lib/results/vocabulary";
import { writtenIn } from "./cells";
import { useConflictText } from "./use-conflict-text";
import { useEntry } from "./use-entry";

/** The six figures of a publication, read when somebody opens them. */
export function SheetFigures({ publicationId, editable }: { publicationId: string; editable: boolean }) {
  const t = useTranslations("figures");
  const [open, setOpen] = useState(false);
  return (
    <details className="group text-sm" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="inline-flex cursor-pointer list-none items-center gap-1 text-ink-2 text-xs hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-3.5 transition-transform group-open:rotate-90" />
        {t("open")}
      </summary>
      {open && <Loaded publicationId={publicationId} editable={editable} />}
    </details>
  );
}

function Loaded({ publicationId, editable }: { publicationId: string; editable: boolean }) {
  const t = useTranslations("figures");
  const refusalText = useRefusalText();
  const { answer, read } = useStored(publicationId);
  if (!answer)
    return (
      <p role="status" className="pt-1.5 text-ink-3 text-xs">
        {t("loading")}
      </p>
    );
  if (answer.ok) return <Fields stored={answer.data} editable={editable} />;
  return (
    <p role="alert" className="flex flex-wrap items-center gap-2 pt-1.5 text-bad text-xs">
      {refusalText(answer)}
      <Button size="sm" onClick={read}>
        {t("retry")}
      </Button>
    </p>
  );
}

/** Read again after each undo, which may have taken them back. */
function useStored(publication: string) {
  const { workspace } = useFrame();
  const { undoing } = useUndo();
  const [answer, setAnswer] = useState<Answer<StoredResults> | null>(null);
  const read = useCallback(() => {
    const query = new URLSearchParams({ workspace: workspace.slug, publication });
    void fetchJson<StoredResults>(`/api/results?${query}`).then(setAnswer);
  }, [workspace.slug, publication]);
  useEffect(() => {
    if (!undoing) read();
  }, [undoing, read]);
  return { answer, read };
}

function Fields({ stored: given, editable }: { stored: StoredResults; editable: boolean }) {
  const t = useTranslations("figures");
  const locale = useLocale();
  const { workspace } = useFrame();
  const { adopt } = useMoveActions();
  const refusalText = useRefusalText();
  const entry = useEntry(workspace.slug, given, (change) => adopt(change, t("saved")));
  const { stored, drafts, faults, refusal, state, type, save } = entry;
  const conflict = useConflictText(entry);
  const dirty = Object.keys(drafts).length > 0;
  return (
    <div className="grid gap-2 pt-1.5">
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {FIGURES.map((figure) => (
          <Field
            key={figure}
            label={t(`name.${figure}`)}
            error={faults[figure] && t(`fault.${faults[figure]}`)}
          >
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                autoComplete="off"
                className="tabular-nums"
                readOnly={!editable}
                value={drafts[figure] ?? writtenIn(stored, figure, locale)}
                onChange={({ target }) => type(figure, target.value)}
                onKeyDown={(event) => {
                  if (event.key !== "Enter") return;
                  event.preventDefault();
                  void save();
                }}
              />
            )}
          </Field>
        ))}
      </div>
      {refusal && (
        <p role="alert" className="text-bad text-xs">
          {conflict ?? refusalText(refusal)}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-3 text-ink-3 text-xs">
        {editable && (dirty || state === "saving") && (
          <Button size="sm" pending={state === "saving"} onClick={() => void save()}>
            {t("save")}
          </Button>
        )}
        {stored.takenOn ? t("taken", { day: formatDay(stored.takenOn, locale) }) : t("none")}
        <a href={`/w/${workspace.slug}/results`} className="underline underline-offset-2">
          {t("all")}
        </a>
      </p>
    </div>
  );
}
