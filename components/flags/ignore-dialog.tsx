"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { ask } from "@/components/calendar/store/ask";
import { useFrame, useMoveActions } from "@/components/calendar/store/contexts";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { DateField, Textarea } from "@/components/ui/input";
import { useFieldFault, useRefusalText } from "@/components/ui/refusal-text";
import { ignoreFlag } from "@/lib/flags/actions";
import type { FlagView } from "@/lib/flags/view";
import type { Refusal } from "@/lib/platform/result";
import { useFlagText } from "./use-flag-text";

/** To live with a flag is a decision: it has a reason, an end, and a name under it. */
export function IgnoreDialog({ flag, onClose }: { flag: FlagView; onClose: () => void }) {
  const t = useTranslations("flagsPanel");
  const text = useFlagText()(flag);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("ignore.title")}
      description={text.title}
      size="sm"
    >
      <IgnoreForm flag={flag} onDone={onClose} />
    </Dialog>
  );
}

function IgnoreForm({ flag, onDone }: { flag: FlagView; onDone: () => void }) {
  const t = useTranslations("flagsPanel");
  const { workspace, today } = useFrame();
  const { adopt } = useMoveActions();
  const refusalText = useRefusalText();
  const fault = useFieldFault();
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState(flag.to > today ? flag.to : today);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, start] = useTransition();

  function submit(event: FormEvent) {
    event.preventDefault();
    start(async () => {
      const { rule, subject, from, to } = flag;
      const input = { workspace: workspace.slug, rule, subject, from, to, reason, until };
      const answer = await ask(() => ignoreFlag(input as Parameters<typeof ignoreFlag>[0]));
      if (!answer.ok) return setRefusal(answer);
      adopt(answer.data.change, t("ignore.done"));
      onDone();
    });
  }

  return (
    <form onSubmit={submit} className="grid gap-3.5">
      <Field
        label={t("ignore.reason")}
        hint={t("ignore.reasonHint")}
        error={fault(refusal?.fields?.reason)}
        required
      >
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("ignore.until")} error={fault(refusal?.fields?.until)} required>
        {(control) => (
          <DateField
            {...control}
            min={today}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        )}
      </Field>
      {refusal && !refusal.fields && (
        <p role="alert" className="text-bad text-sm">
          {refusalText(refusal)}
        </p>
      )}
      <footer className="flex justify-end gap-2">
        <Button onClick={onDone}>{t("ignore.cancel")}</Button>
        <Button type="submit" variant="primary" pending={pending}>
          {t("ignore.confirm")}
        </Button>
      </footer>
    </form>
  );
}
