"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useId, useRef } from "react";
import { RhythmAhead } from "@/components/calendar/move/rhythm-ahead";
import { useFrame } from "@/components/calendar/store/contexts";
import type { Draft } from "@/components/calendar/store/view-state";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { DateField, Input, TimeField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ChannelChoices } from "./channel-choices";
import { publicationsOf } from "./new-post-form";
import { useNewPost } from "./use-new-post";

/** A new post in one line: a title, where and when. The rest is written in its sheet. */
export function QuickCreate({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const t = useTranslations("posts");
  const formId = useId();
  const post = useNewPost(draft);
  const { channels } = useFrame();
  const title = useRef<HTMLInputElement>(null);

  async function createAnother() {
    await post.create(true);
    title.current?.focus();
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void post.create(false).then((made) => !made && title.current?.focus());
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void createAnother();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("create.title")}
      footer={
        <>
          <Button onClick={() => void createAnother()} pending={post.pending}>
            {t("create.another")}
          </Button>
          <Button type="submit" form={formId} variant="primary" pending={post.pending}>
            {t("create.open")}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown} className="grid gap-3.5">
        {post.refusal && (
          <p role="alert" className="rounded-md border border-bad/40 bg-bad-soft px-3 py-2.5 text-sm">
            {post.refusal}
          </p>
        )}
        <Field label={t("field.title")} required error={post.error("title")}>
          {(control) => (
            <Input
              {...control}
              ref={title}
              autoFocus
              maxLength={200}
              autoComplete="off"
              placeholder={t("create.placeholder")}
              value={post.form.title}
              onChange={(event) => post.set("title", event.target.value)}
            />
          )}
        </Field>
        <ChannelChoices
          chosen={post.form.channelIds}
          error={post.error("channels")}
          onChange={(ids) => post.set("channelIds", ids)}
        />
        <div>
          <When post={post} />
          <RhythmAhead publications={publicationsOf(post.form, channels)} status={post.form.status} />
        </div>
      </form>
    </Dialog>
  );
}

function When({ post: { form, set, error } }: { post: ReturnType<typeof useNewPost> }) {
  const t = useTranslations("posts");
  const tUi = useTranslations("ui");
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      <Field label={t("create.day")} error={error("day")}>
        {(control) => (
          <DateField
            {...control}
            value={form.day ?? ""}
            onChange={(event) => set("day", event.target.value || null)}
          />
        )}
      </Field>
      <Field
        label={t("create.time")}
        hint={form.time === null && form.day !== null ? t("create.usualTime") : null}
      >
        {(control) => (
          <TimeField
            {...control}
            disabled={form.day === null}
            value={form.time ?? ""}
            onChange={(event) => set("time", event.target.value || null)}
          />
        )}
      </Field>
      <Field label={t("field.status")} className="col-span-2 sm:col-span-1">
        {(control) => (
          <Select
            {...control}
            value={form.status}
            onChange={(event) => set("status", event.target.value === "idea" ? "idea" : "draft")}
          >
            <option value="idea">{tUi("status.idea")}</option>
            <option value="draft">{tUi("status.draft")}</option>
          </Select>
        )}
      </Field>
    </div>
  );
}
