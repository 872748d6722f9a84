"use client";

import { useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { classes } from "@/components/ui/classes";
import { Field } from "@/components/ui/field";
import { CONTROL } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { StatusShape } from "@/components/ui/status-dot";
import { comesNearer } from "@/lib/approvals/rules";
import { POST_STATUSES, type PostStatus } from "@/lib/plan/vocabulary";
import { maySetStatus } from "@/lib/posts/rules";
import { Conflict } from "./conflict";
import { useEditor, useField, useFieldError } from "./editor";

export function HeadingFields() {
  const { editable } = useEditor();
  const t = useTranslations("posts");
  const title = useField("title");
  const error = useFieldError();
  return (
    <div className="grid gap-3">
      <Field label={t("field.title")} required error={error("title")}>
        {(control) => (
          <textarea
            {...control}
            rows={1}
            value={title.value}
            readOnly={!editable}
            onChange={(event) => title.set(event.target.value.replace(/\s*\n\s*/g, " "))}
            onKeyDown={(event) =>
              event.key === "Enter" && !event.ctrlKey && !event.metaKey && event.preventDefault()
            }
            maxLength={200}
            className={classes(
              CONTROL,
              "field-sizing-content resize-none py-1.5 font-display font-semibold text-xl leading-snug",
            )}
          />
        )}
      </Field>
      <Conflict field="title" text />
      <StatusField />
    </div>
  );
}

function StatusField() {
  const { post, state, editable } = useEditor();
  const { abilities } = useFrame();
  const t = useTranslations("posts");
  const tUi = useTranslations("ui");
  const tApprovals = useTranslations("approvals");
  const status = useField("status");
  const error = useFieldError();
  // The rule asks for a role; here only what it decides by is known: whether this reader plans.
  const actor = { role: abilities.plan ? "editor" : "contributor" } as const;
  const stored = state.stored.status as PostStatus;
  const allowed = POST_STATUSES.filter(
    (one) => one === status.value || one === stored || maySetStatus(actor, stored, one).ok,
  );
  // As `settleApprovals` would refuse it.
  const missing = post.approval?.steps.filter(({ given }) => given === null).map(({ name }) => name) ?? [];
  const isLocked = (one: PostStatus) => missing.length > 0 && comesNearer(stored, one);
  const locked = allowed.some(isLocked) ? tApprovals("hint.locked", { step: missing.join(", ") }) : null;
  return (
    <div className="grid gap-2">
      <Field
        label={t("field.status")}
        error={error("status")}
        hint={editable ? (abilities.plan ? locked : t("status.hint")) : null}
      >
        {(control) => (
          <span className="flex items-center gap-2">
            <StatusShape status={status.value} />
            <Select
              {...control}
              className="max-w-60"
              disabled={!editable}
              value={status.value}
              onChange={(event) => status.set(event.target.value as PostStatus)}
            >
              {allowed.map((one) => (
                <option key={one} value={one} disabled={isLocked(one)}>
                  {tUi(`status.${one}`)}
                </option>
              ))}
            </Select>
          </span>
        )}
      </Field>
      <Conflict field="status" />
    </div>
  );
}
