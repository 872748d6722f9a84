"use client";

import { TableProperties } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormErrors } from "@/components/ui/form-errors";
import { Input, Textarea } from "@/components/ui/input";
import { useRefusalText } from "@/components/ui/refusal-text";
import { decoded } from "@/lib/ics/decode";
import type { Refusal } from "@/lib/platform/result";
import { MOST_CHARACTERS } from "@/lib/results/vocabulary";

interface TableChoiceProps {
  pending: boolean;
  refusal: Refusal | null;
  text: string;
  onText: (text: string) => void;
  onRead: (text: string) => void;
}

/** What somebody copied, or a file, whose text comes to stand in the same box: there it can be corrected. */
export function TableChoice({ pending, refusal, text, onText, onRead }: TableChoiceProps) {
  const t = useTranslations("results");
  const refusalText = useRefusalText();
  const [fault, setFault] = useState<string | null>(null);

  async function choose(file: File | null) {
    setFault(null);
    if (!file) return;
    if (file.size > MOST_CHARACTERS) return setFault(t("paste.too_big"));
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return setFault(t("paste.unreadable"));
    onText(decoded(new Uint8Array(bytes)).text);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    if (text.trim() === "") return setFault(t("paste.nothing"));
    onRead(text);
  }
  return (
    <form noValidate onSubmit={submit} className="grid max-w-3xl gap-4">
      {refusal && <FormErrors key={refusal.message} title={refusalText(refusal)} />}
      <Field label={t("paste.file")} hint={t("paste.file_hint")} error={fault}>
        {(control) => (
          <Input
            {...control}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            className="h-auto! py-1.5 file:mr-3 file:rounded-sm file:border-0 file:bg-chestnut-soft file:px-2 file:py-0.5 file:font-medium file:text-chestnut"
            onChange={({ target }) => void choose(target.files?.[0] ?? null)}
          />
        )}
      </Field>
      <Field label={t("paste.text")} hint={t("paste.text_hint")}>
        {(control) => (
          <Textarea
            {...control}
            rows={10}
            spellCheck={false}
            maxLength={MOST_CHARACTERS}
            className="field-sizing-fixed! max-h-96 whitespace-pre font-mono text-xs!"
            value={text}
            onChange={({ target }) => onText(target.value)}
          />
        )}
      </Field>
      <Button
        type="submit"
        variant="primary"
        className="justify-self-start"
        icon={<TableProperties aria-hidden="true" />}
        pending={pending}
      >
        {t("paste.read")}
      </Button>
    </form>
  );
}
