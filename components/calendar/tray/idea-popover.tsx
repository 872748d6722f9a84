"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type RefObject, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover, PopoverAnchor, PopoverContent } from "@/components/ui/popover";
import { useRefusalText } from "@/components/ui/refusal-text";
import { Select } from "@/components/ui/select";
import { createPost } from "@/lib/posts/actions";
import { ask } from "../store/ask";
import { useFrame, useMoveActions } from "../store/contexts";

export function IdeaPopover({
  anchor,
  onClose,
}: {
  anchor: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}) {
  const t = useTranslations("tray");
  return (
    <Popover open onOpenChange={(open) => !open && onClose()}>
      <PopoverAnchor virtualRef={anchor as RefObject<HTMLButtonElement>} />
      <PopoverContent
        align="end"
        side="top"
        aria-label={t("idea.title")}
        // The button itself closes what it opened.
        onInteractOutside={(event) =>
          anchor.current?.contains(event.target as Node) && event.preventDefault()
        }
        onCloseAutoFocus={() => anchor.current?.focus()}
      >
        <IdeaForm />
      </PopoverContent>
    </Popover>
  );
}

function IdeaForm() {
  const t = useTranslations("tray");
  const refusalText = useRefusalText();
  const { workspace, channels } = useFrame();
  const { adopt } = useMoveActions();
  const [pending, start] = useTransition();
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState("");
  const [channelId, setChannelId] = useState("");

  function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = title.trim();
    if (!wanted) return setError(t("idea.missing"));
    const publications = channelId ? [{ channelId, at: null }] : [];
    start(async () => {
      const answer = await ask(() =>
        createPost({ workspace: workspace.slug, title: wanted, status: "idea", publications }),
      );
      if (!answer.ok) return setError(refusalText(answer));
      adopt(answer.data.change, t("idea.added", { title: wanted }));
      setError(null);
      setTitle("");
      input.current?.focus();
    });
  }

  return (
    <form onSubmit={submit} className="grid gap-3" noValidate>
      <Field label={t("idea.title")} error={error} required>
        {(control) => (
          <Input
            {...control}
            ref={input}
            value={title}
            maxLength={200}
            autoComplete="off"
            placeholder={t("idea.placeholder")}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("idea.channel")}>
        {(control) => (
          <Select {...control} value={channelId} onChange={(event) => setChannelId(event.target.value)}>
            <option value="">{t("idea.noChannel")}</option>
            {channels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" variant="primary" pending={pending} className="justify-self-end">
        {t("idea.save")}
      </Button>
    </form>
  );
}
