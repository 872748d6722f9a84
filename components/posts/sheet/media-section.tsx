"use client";

import { FileText, ImageIcon, Plus, TriangleAlert, Video, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { Button, IconButton } from "@/components/ui/button";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@/components/ui/dropdown-menu";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { network } from "@/lib/networks";
import type { PlanMedia } from "@/lib/plan/document";
import { MEDIA_TYPES, type MediaType } from "@/lib/plan/vocabulary";
import { Conflict } from "./conflict";
import { useEditor, useField, useFieldError } from "./editor";
import { Section } from "./section";

const ICONS: Record<MediaType, typeof ImageIcon> = { image: ImageIcon, video: Video, document: FileText };

/** What goes with the words. The files themselves stay where they are: here is their kind and what they show. */
export function MediaSection() {
  const { editable } = useEditor();
  const t = useTranslations("posts");
  const media = useField("media");
  const error = useFieldError();
  const replace = (index: number, change: Partial<PlanMedia>) =>
    media.set(media.value.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <Section
      title={t("field.media")}
      aside={editable && <AddMedia onAdd={(type) => media.set([...media.value, { type, alt: null }])} />}
    >
      {media.value.length === 0 && <p className="text-ink-2 text-sm">{t("media.none")}</p>}
      <ul className="grid gap-2.5">
        {media.value.map((one, index) => (
          <MediaRow
            // biome-ignore lint/suspicious/noArrayIndexKey: media have no identity of their own in the plan
            key={index}
            number={index + 1}
            media={one}
            error={error("media", `${index}.alt`)}
            onAlt={(alt) => replace(index, { alt: alt === "" ? null : alt })}
            onRemove={() => media.set(media.value.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      <Needs count={media.value.length} />
      <Conflict field="media" />
    </Section>
  );
}

function MediaRow({
  number,
  media,
  error,
  onAlt,
  onRemove,
}: {
  number: number;
  media: PlanMedia;
  error: string | null;
  onAlt: (alt: string) => void;
  onRemove: () => void;
}) {
  const { editable } = useEditor();
  const t = useTranslations("posts");
  const Icon = ICONS[media.type];
  const name = t("media.numbered", { type: t(`media.type.${media.type}`), number });
  const missing = media.type === "image" && !media.alt?.trim();
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden="true" className="mt-7 size-4 shrink-0 text-ink-3" />
      <Field
        label={t("media.alt", { name })}
        error={error}
        className="flex-1"
        aside={missing && <AltMissing />}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={1}
            className="min-h-8.5! py-1.5! text-sm!"
            readOnly={!editable}
            value={media.alt ?? ""}
            placeholder={t("media.altPlaceholder")}
            onChange={(event) => onAlt(event.target.value)}
          />
        )}
      </Field>
      {editable && (
        <IconButton size="sm" label={t("media.remove", { name })} className="mt-5" onClick={onRemove}>
          <X aria-hidden="true" />
        </IconButton>
      )}
    </li>
  );
}

function AltMissing() {
  const t = useTranslations("posts");
  return (
    <span className="flex items-center gap-1 text-warn">
      <TriangleAlert aria-hidden="true" className="size-3.5" />
      {t("media.altMissing")}
    </span>
  );
}

function AddMedia({ onAdd }: { onAdd: (type: MediaType) => void }) {
  const t = useTranslations("posts");
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button size="sm" variant="quiet" icon={<Plus aria-hidden="true" />}>
          {t("media.add")}
        </Button>
      </MenuTrigger>
      <MenuContent align="end">
        {MEDIA_TYPES.map((type) => {
          const Icon = ICONS[type];
          return (
            <MenuItem key={type} icon={<Icon aria-hidden="true" />} onSelect={() => onAdd(type)}>
              {t(`media.type.${type}`)}
            </MenuItem>
          );
        })}
      </MenuContent>
    </Menu>
  );
}

/** Networks that take no post without a picture or a film. */
function Needs({ count }: { count: number }) {
  const { post } = useEditor();
  const { channels } = useFrame();
  const t = useTranslations("posts");
  const needing = channels.filter(
    (channel) =>
      network(channel.network).media.required &&
      post.publications.some(({ channelId }) => channelId === channel.id),
  );
  if (count > 0 || needing.length === 0) return null;
  return (
    <p className="flex items-start gap-1.5 text-warn text-xs">
      <TriangleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
      {t("media.needed", { channels: needing.map(({ name }) => name).join(", ") })}
    </p>
  );
}
