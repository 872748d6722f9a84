"use client";

import { CircleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { CopyWord } from "./copy-word";
import type { Overtaken } from "./overtaken";

interface VerdictDialogProps {
  kind: "approve" | "return";
  /** Of the post. */
  title: string;
  /** Resolves to whether it was done. */
  onGive: (comment: string) => Promise<boolean>;
  onClose: () => void;
  /** What was typed for this post before. */
  draft?: string;
  onDraft?: (comment: string) => void;
  /** What others did meanwhile: nothing can be decided from here any more, and nothing that was typed is lost. */
  overtaken?: Overtaken | null;
  /** Of the post, for who wants to see what became of it. */
  href?: string;
  /** Why the last try was refused. */
  refused?: string | null;
}

/** A word with a verdict: obligatory with a return. What was typed stays while the answer is a refusal. */
export function VerdictDialog(props: VerdictDialogProps) {
  const { kind, title, onGive, onClose, draft = "", onDraft, refused = null } = props;
  const t = useTranslations("approvals");
  const id = useId();
  const [comment, setComment] = useState(draft);
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const missing = kind === "return" && comment.trim() === "";
  // The list may follow our own decision before its answer is here.
  const overtaken = pending ? null : (props.overtaken ?? null);

  async function give() {
    setTried(true);
    if (missing || pending || overtaken) return;
    setPending(true);
    const done = await onGive(comment.trim());
    setPending(false);
    if (done) onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`dialog.${kind}_title`, { title })}
      description={t(`dialog.${kind}_lead`)}
      footer={
        overtaken ? (
          <>
            <CopyWord text={comment.trim()} />
            <Button variant="primary" onClick={onClose}>
              {t(overtaken.kind === "changed" ? "overtaken.read_again" : "overtaken.close")}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>{t("dialog.cancel")}</Button>
            <Button type="submit" form={id} variant="primary" pending={pending}>
              {t(`dialog.${kind}_do`)}
            </Button>
          </>
        )
      }
    >
      <form
        id={id}
        noValidate
        className="grid gap-3.5"
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <div role="alert" className="empty:hidden">
          {overtaken ? (
            <Meanwhile overtaken={overtaken} kind={kind} href={props.href} />
          ) : (
            refused && !pending && <Notice>{refused}</Notice>
          )}
        </div>
        <Field
          label={t(`dialog.${kind}_label`)}
          required={kind === "return"}
          error={tried && missing ? t("dialog.required") : null}
        >
          {(control) => (
            <Textarea
              {...control}
              autoFocus
              rows={4}
              maxLength={5_000}
              value={comment}
              onChange={(event) => {
                setComment(event.target.value);
                onDraft?.(event.target.value);
              }}
              onKeyDown={(event) => {
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void give();
              }}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

function Meanwhile({
  overtaken,
  kind,
  href,
}: {
  overtaken: Overtaken;
  kind: "approve" | "return";
  href: string | undefined;
}) {
  const t = useTranslations("approvals");
  const { name, step } = { name: "", step: "", ...overtaken };
  return (
    <Notice>
      <span className="font-medium">{t(`overtaken.${overtaken.kind}`, { name, step })}</span>{" "}
      {t(overtaken.kind === "changed" ? "overtaken.kept" : `overtaken.not_${kind}`)}{" "}
      {href && overtaken.kind !== "deleted" && overtaken.kind !== "changed" && (
        <Link href={href} prefetch={false} className="underline">
          {t("overtaken.see")}
        </Link>
      )}
    </Notice>
  );
}

function Notice({ children }: { children: React.ReactNode }) {
  return (
    <div className="flex gap-2.5 rounded-md border border-warn-deep/40 bg-warn-soft px-3 py-2.5 text-sm">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
      <p className="min-w-0 text-pretty break-words">{children}</p>
    </div>
  );
}
