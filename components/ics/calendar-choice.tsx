"use client";

import { CalendarSearch } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormErrors } from "@/components/ui/form-errors";
import { Input, Textarea } from "@/components/ui/input";
import { useRefusalText } from "@/components/ui/refusal-text";
import { decoded } from "@/lib/ics/decode";
import { MOST_CHARACTERS } from "@/lib/ics/vocabulary";
import type { Refusal } from "@/lib/platform/result";

interface CalendarChoiceProps {
  pending: boolean;
  refusal: Refusal | null;
  onRead: (text: string) => void;
}

/** A file, or what somebody copied. */
export function CalendarChoice({ pending, refusal, onRead }: CalendarChoiceProps) {
  const t = useTranslations("ics");
  const refusalText = useRefusalText();
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);

  async function choose(chosen: File | null) {
    setFile(chosen);
    setNote(null);
    setFault(chosen && chosen.size > MOST_CHARACTERS ? t("too_big") : null);
    if (!chosen || chosen.size > MOST_CHARACTERS) return;
    const bytes = await chosen.arrayBuffer().catch(() => null);
    if (bytes && !decoded(new Uint8Array(bytes)).isUtf8) setNote(t("not_utf8"));
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    if (!file && !pasted.trim()) return setFault(t("no_file"));
    if (!file) {
      setFault(null);
      return onRead(pasted);
    }
    if (file.size > MOST_CHARACTERS) return;
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return setFault(t("unreadable"));
    onRead(decoded(new Uint8Array(bytes)).text);
  }

  return (
    <form noValidate onSubmit={submit} className="grid max-w-3xl gap-4">
      {refusal && <FormErrors title={refusalText(refusal)} />}
      <Field label={t("file")} hint={note ?? t("file_hint")} error={fault}>
        {(control) => (
          <Input
            {...control}
            type="file"
            accept=".ics,.ical,.ifb,text/calendar"
            className="h-auto! py-1.5 file:mr-3 file:rounded-sm file:border-0 file:bg-chestnut-soft file:px-2 file:py-0.5 file:font-medium file:text-chestnut"
            onChange={({ target }) => void choose(target.files?.[0] ?? null)}
          />
        )}
      </Field>
      <Field label={t("paste")} hint={t("paste_hint")}>
        {(control) => (
          <Textarea
            {...control}
            rows={6}
            spellCheck={false}
            maxLength={MOST_CHARACTERS}
            className="field-sizing-fixed! max-h-96 font-mono text-xs!"
            value={pasted}
            disabled={file !== null}
            onChange={({ target }) => setPasted(target.value)}
          />
        )}
      </Field>
      <Button
        type="submit"
        variant="primary"
        className="justify-self-start"
        icon={<CalendarSearch aria-hidden="true" />}
        pending={pending}
      >
        {t("read")}
      </Button>
    </form>
  );
}
