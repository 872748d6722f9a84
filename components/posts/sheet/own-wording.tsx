"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Switch } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { network } from "@/lib/networks";
import { Conflict } from "./conflict";
import { useEditor, useFieldError, usePublicationField } from "./editor";
import { CountLine } from "./text-count";
import { TextPreviewCard } from "./text-preview";
import type { Wording } from "./wording-section";

/** A channel's tab: the common text, read only, until it is given words of its own. */
export function OwnWording({ wording, common }: { wording: Wording; common: string }) {
  const { editable } = useEditor();
  const t = useTranslations("posts");
  const text = usePublicationField(wording.id, "text");
  const error = useFieldError();
  // Switched off by mistake, the words are there again when it is switched on.
  const before = useRef<string | null>(null);
  const { channel } = wording;
  const shown = wording.own ?? common;

  function toggle(own: boolean) {
    if (!own) before.current = wording.own;
    text.set(own ? (before.current ?? common) : null);
  }

  return (
    <div className="grid gap-2.5">
      <Switch
        label={t("wording.own")}
        hint={wording.own === null ? t("wording.ownHint") : undefined}
        checked={wording.own !== null}
        disabled={!editable}
        onChange={(event) => toggle(event.target.checked)}
      />
      <Field label={t("field.of.text", { channel: channel.name })} error={error(text.key)}>
        {(control) => (
          <Textarea
            {...control}
            rows={6}
            readOnly={!editable || wording.own === null}
            value={shown}
            onChange={(event) => text.set(event.target.value)}
          />
        )}
      </Field>
      <CountLine network={channel.network} text={shown} name={null} />
      {!network(channel.network).linksInText && /https?:\/\//i.test(shown) && (
        <p className="text-warn text-xs">{t("wording.noLinks", { channel: channel.name })}</p>
      )}
      <Conflict field={text.key} text />
      <TextPreviewCard channel={channel} text={shown} />
    </div>
  );
}
