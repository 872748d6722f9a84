"use client";

import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useFieldFault, useRefusalText } from "@/components/ui/refusal-text";
import type { Refusal, Result } from "@/lib/platform/result";
import { useKeptWords } from "./kept-words";
import { MentionField } from "./mention-field";
import { mentionedIn, type Person } from "./mentions";

interface ComposerProps {
  /** Under which unsent words are kept. */
  place: string;
  label: string;
  placeholder?: string;
  submitLabel: string;
  /** Whom an "@" offers; none: it is only a sign. */
  people?: readonly Person[];
  first?: string;
  autoFocus?: boolean;
  /** Beside the button: for whom it is written. */
  aside?: ReactNode;
  onSend: (text: string, mentions: string[]) => Promise<Result<unknown>>;
  onCancel?: () => void;
}

/** A box to write in. What was refused or not sent stays in it. */
export function Composer({
  place,
  people = [],
  first,
  autoFocus,
  onSend,
  onCancel,
  ...words
}: ComposerProps) {
  const t = useTranslations("comments");
  const refusalText = useRefusalText();
  const faultText = useFieldFault();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, type] = useKeptWords(place, first);
  const [picked, setPicked] = useState<string[]>([]);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  useEffect(() => {
    if (!autoFocus) return;
    const box = field.current;
    box?.focus();
    box?.setSelectionRange(box.value.length, box.value.length);
  }, [autoFocus]);

  async function send() {
    if (pending || text.trim() === "") return field.current?.focus();
    setPending(true);
    const answer = await onSend(text, mentionedIn(text, people, picked));
    setPending(false);
    setRefusal(answer.ok ? null : answer);
    if (!answer.ok) return field.current?.focus();
    type("");
    setPicked([]);
  }

  const fault = refusal && (faultText(refusal.fields?.text) ?? refusalText(refusal));
  return (
    <div className="grid gap-2">
      <Field label={words.label} hideLabel error={fault}>
        {(control) => (
          <MentionField
            {...control}
            field={field}
            text={text}
            onText={type}
            people={people}
            onPick={(id) => setPicked((ids) => [...ids, id])}
            onSend={() => void send()}
            placeholder={words.placeholder}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        {words.aside}
        <span className="ml-auto flex items-center gap-2">
          <kbd className="font-sans text-ink-3 text-xs pointer-coarse:hidden">{t("keys")}</kbd>
          {onCancel && (
            <Button
              size="sm"
              variant="quiet"
              onClick={() => {
                type("");
                onCancel();
              }}
            >
              {t("cancel")}
            </Button>
          )}
          <Button
            size="sm"
            variant={text.trim() === "" ? "secondary" : "primary"}
            icon={<Send aria-hidden="true" />}
            pending={pending}
            onClick={() => void send()}
          >
            {words.submitLabel}
          </Button>
        </span>
      </div>
    </div>
  );
}
