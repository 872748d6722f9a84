"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFrame } from "@/components/calendar/store/contexts";
import { readNumber, writeNumber } from "@/components/forms/numbers";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { Format } from "@/lib/plan/vocabulary";
import { formatShortDay } from "@/lib/platform/time";
import { format as formatFacts, formatIds } from "@/lib/reference";
import { COST_KINDS, type CostKind } from "@/lib/resources/vocabulary";
import { Conflict } from "./conflict";
import { useEditor, useField, useFieldError } from "./editor";
import { Section } from "./section";
import { TypedInput } from "./typed-input";

/** What a post may name, each from a list of the workspace. */
const REFERENCES = ["objectiveId", "audienceId", "columnId", "campaignId", "eventId"] as const;
type Reference = (typeof REFERENCES)[number];

/** What the post is for and belongs to. */
export function DetailsSection() {
  const t = useTranslations("posts");
  return (
    <Section title={t("details.heading")}>
      <div className="grid gap-3 sm:grid-cols-2">
        {REFERENCES.map((name) => (
          <ReferenceField key={name} name={name} />
        ))}
        <FormatField />
        <LinkField />
        <CostField />
        <CostKindField />
      </div>
      <Promotional />
    </Section>
  );
}

/** By the dozen it becomes a list to type into. */
function ReferenceField({ name }: { name: Reference }) {
  const { editable } = useEditor();
  const frame = useFrame();
  const t = useTranslations("posts");
  const locale = useLocale();
  const field = useField(name);
  const error = useFieldError();
  const choices = {
    objectiveId: () => frame.objectives.map(named),
    audienceId: () => frame.audiences.map(named),
    columnId: () => frame.columns.map(named),
    campaignId: () => frame.campaigns.map(named),
    eventId: () =>
      frame.events
        .filter(({ kind }) => kind !== "note")
        .map(({ id, name, start }) => ({ value: id, label: name, hint: formatShortDay(start, locale) })),
  }[name]();
  return (
    <Labelled name={name} error={error(name)}>
      {(control) => (
        <Combobox
          {...control}
          disabled={!editable}
          placeholder={t(`field.noneOf.${name}`)}
          choices={choices}
          value={field.value}
          onChange={field.set}
        />
      )}
    </Labelled>
  );
}

const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

function FormatField() {
  const { editable } = useEditor();
  const t = useTranslations("posts");
  const locale = useLocale();
  const field = useField("format");
  const error = useFieldError();
  return (
    <Labelled name="format" error={error("format")}>
      {(control) => (
        <Select
          {...control}
          disabled={!editable}
          value={field.value ?? ""}
          onChange={(event) => field.set((event.target.value || null) as Format | null)}
        >
          <option value="">{t("field.noneOf.format")}</option>
          {formatIds.map((id) => (
            <option key={id} value={id}>
              {formatFacts(id).name[locale]}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}

function LinkField() {
  const { editable } = useEditor();
  const field = useField("link");
  const error = useFieldError();
  return (
    <Labelled name="link" error={error("link")}>
      {(control) => (
        <Input
          {...control}
          type="url"
          inputMode="url"
          placeholder="https://"
          readOnly={!editable}
          value={field.value ?? ""}
          onChange={(event) => field.set(event.target.value === "" ? null : event.target.value)}
        />
      )}
    </Labelled>
  );
}

function CostField() {
  const { editable } = useEditor();
  const locale = useLocale();
  const field = useField("cost");
  const error = useFieldError();
  return (
    <Labelled name="cost" error={error("cost")}>
      {(control) => (
        <TypedInput
          {...control}
          inputMode="decimal"
          className="tabular-nums"
          readOnly={!editable}
          text={writeNumber(field.value, locale)}
          onText={(typed) => field.set(readNumber(typed) ?? 0)}
        />
      )}
    </Labelled>
  );
}

/** Nothing is spent on anything while there is no cost. */
function CostKindField() {
  const { editable } = useEditor();
  const t = useTranslations("posts");
  const cost = useField("cost");
  const field = useField("costKind");
  const error = useFieldError();
  return (
    <Labelled name="costKind" error={error("costKind")}>
      {(control) => (
        <Select
          {...control}
          disabled={!editable || cost.value === 0}
          value={cost.value === 0 ? "" : (field.value ?? "")}
          onChange={(event) => field.set((event.target.value || null) as CostKind | null)}
        >
          <option value="">{t("field.noneOf.costKind")}</option>
          {COST_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`costKind.${kind}`)}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}

function Promotional() {
  const { editable } = useEditor();
  const t = useTranslations("posts");
  const field = useField("promotional");
  return (
    <>
      <Checkbox
        label={t("field.promotional")}
        hint={t("details.promotionalHint")}
        disabled={!editable}
        checked={field.value}
        onChange={(event) => field.set(event.target.checked)}
      />
      <Conflict field="promotional" />
    </>
  );
}

/** A field with the name of its key, and the conflict over it in the full width below. */
function Labelled({
  name,
  error,
  children,
}: {
  name: Reference | "format" | "link" | "cost" | "costKind";
  error: string | null;
  children: Parameters<typeof Field>[0]["children"];
}): ReactNode {
  const { state } = useEditor();
  const t = useTranslations("posts");
  return (
    <>
      <Field label={t(`field.${name}`)} error={error}>
        {children}
      </Field>
      {state.conflicts.includes(name) && (
        <div className="sm:col-span-2">
          <Conflict field={name} />
        </div>
      )}
    </>
  );
}
