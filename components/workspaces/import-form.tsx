"use client";

import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { reached } from "@/components/forms/reached";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormErrors } from "@/components/ui/form-errors";
import { Input } from "@/components/ui/input";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import type { Refusal } from "@/lib/platform/result";
import { importPlan } from "@/lib/workspaces/actions";
import { ImportFaults } from "./import-faults";

const MOST_BYTES = 20_000_000;

/** A file becomes a new workspace, or every fault of it is named by its path. */
export function ImportForm() {
  const t = useTranslations("settings");
  const router = useRouter();
  const refusalText = useRefusalText();
  const [pending, start] = useTransition();
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function choose(chosen: File | null) {
    setFile(chosen);
    setRefusal(null);
    setFault(chosen && chosen.size > MOST_BYTES ? t("import.too_big") : null);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!file) return setFault(t("import.no_file"));
    if (file.size > MOST_BYTES || pending) return;
    start(async () => {
      setRefusal(null);
      const text = await file.text().catch(() => null);
      if (text === null) return setFault(t("import.unreadable"));
      const answer = await reached(importPlan({ text, ...(name.trim() && { name }) }));
      if (!answer.ok) return setRefusal(answer);
      toast({ title: t("import.done"), tone: "ok" });
      router.push(`/w/${answer.data.slug}/calendar`);
    });
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      {refusal && <FormErrors title={refusalText(refusal)} />}
      {refusal?.faults && <ImportFaults faults={refusal.faults} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("import.file")} hint={t("import.file_hint")} error={fault} required>
          {(control) => (
            <Input
              {...control}
              type="file"
              accept=".json,application/json"
              className="h-auto! py-1.5 file:mr-3 file:rounded-sm file:border-0 file:bg-chestnut-soft file:px-2 file:py-0.5 file:font-medium file:text-chestnut"
              onChange={({ target }) => choose(target.files?.[0] ?? null)}
            />
          )}
        </Field>
        <Field label={t("import.name")} hint={t("import.name_hint")}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              maxLength={200}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      </div>
      <Button
        type="submit"
        variant="primary"
        className="justify-self-start"
        icon={<FileUp aria-hidden="true" />}
        pending={pending}
      >
        {t("import.submit")}
      </Button>
    </form>
  );
}
