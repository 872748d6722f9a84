"use client";

import { GitCompareArrows } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { bothTexts } from "../both-texts";
import { useEditor } from "./editor";
import { useFieldWords } from "./field-words";

/** Two people changed the same field: both versions side by side, nothing is written before one decides. */
export function Conflict({ field, text = false }: { field: string; text?: boolean }) {
  const { state } = useEditor();
  const t = useTranslations("posts");
  const { label, show } = useFieldWords();
  if (!state.conflicts.includes(field)) return null;
  const mine = state.draft[field] ?? null;
  const theirs = state.stored[field] ?? null;
  return (
    <div
      role="alert"
      className="grid gap-2.5 rounded-md border border-warn/40 bg-warn-soft px-3 py-3 text-sm"
    >
      <p className="flex items-start gap-2 font-medium">
        <GitCompareArrows aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
        {t("conflict.title", { field: label(field) })}
      </p>
      <div className="grid gap-2 sm:grid-cols-2">
        <Version title={t("conflict.mine")}>{show(field, mine)}</Version>
        <Version title={t("conflict.theirs")}>{show(field, theirs)}</Version>
      </div>
      <Choices field={field} text={text && typeof mine === "string" && typeof theirs === "string"} />
    </div>
  );
}

function Version({ title, children }: { title: string; children: string }) {
  return (
    <div className="min-w-0 rounded-sm border border-line bg-surface px-2.5 py-2">
      <p className="mb-1 font-medium text-ink-2 text-xs">{title}</p>
      <p className="max-h-60 overflow-y-auto whitespace-pre-wrap break-words">{children}</p>
    </div>
  );
}

function Choices({ field, text }: { field: string; text: boolean }) {
  const { state, saver } = useEditor();
  const t = useTranslations("posts");
  const [both, setBoth] = useState<string | null>(null);
  const mine = state.draft[field] ?? null;
  const theirs = state.stored[field] ?? null;
  if (both !== null) {
    return (
      <div className="grid gap-2">
        <Field label={t("conflict.both")}>
          {(control) => (
            <Textarea {...control} autoFocus value={both} onChange={(event) => setBoth(event.target.value)} />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={() => saver.resolve(field, both)}>
            {t("conflict.saveBoth")}
          </Button>
          <Button onClick={() => setBoth(null)}>{t("conflict.back")}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => saver.resolve(field, mine)}>{t("conflict.keepMine")}</Button>
      <Button onClick={() => saver.resolve(field, theirs)}>{t("conflict.takeTheirs")}</Button>
      {text && (
        <Button onClick={() => setBoth(bothTexts(String(mine), String(theirs)))}>
          {t("conflict.together")}
        </Button>
      )}
    </div>
  );
}
