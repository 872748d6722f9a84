"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { DayRow, SelectRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { Checkbox } from "@/components/ui/checkbox";
import type { CalendarFrame } from "@/lib/calendar/view";
import { handOver } from "@/lib/contributors/actions";
import type { Handing } from "@/lib/contributors/handing";
import type { ContributorView } from "./contributor-list";
import { HandOverEffect } from "./hand-over-effect";

interface HandOverDialogProps {
  frame: CalendarFrame;
  contributor: ContributorView;
  onClose: () => void;
}

interface Values {
  to: string;
  since: string;
  assignments: boolean;
  events: boolean;
  channels: boolean;
}

/** Whoever leaves or is away: their work goes to a colleague, after a look at what that does to them. */
export function HandOverDialog({ frame, contributor, onClose }: HandOverDialogProps) {
  const t = useTranslations("people");
  const { slug } = frame.workspace;
  const tell = useChangeNews(slug);
  const others = frame.contributors.filter(({ id }) => id !== contributor.id);
  const form = useActionForm({
    initial: {
      to: others[0]?.id ?? "",
      since: "",
      assignments: true,
      events: true,
      channels: frame.abilities.configure,
    } as Values,
    submit: (values) => handOver({ workspace: slug, ...handingOf(contributor.id, values) }),
    done(data, { to }) {
      const name = others.find(({ id }) => id === to)?.name ?? "";
      const { assignments, events, channels } = data;
      tell(t("hand_over.done", { name, count: assignments + events + channels }), data.change);
      onClose();
    },
  });
  const tick = (name: "assignments" | "events" | "channels") => (
    <Checkbox
      label={t(`hand_over.${name}`)}
      checked={form.values[name]}
      onChange={({ target }) => form.set(name, target.checked)}
    />
  );
  return (
    <FormDialog
      title={t("hand_over.title", { name: contributor.name })}
      description={t("hand_over.lead")}
      form={form}
      submitLabel={t("hand_over.confirm")}
      onClose={onClose}
    >
      <SelectRow form={form} name="to" label={t("hand_over.to")}>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectRow>
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 font-medium text-sm">{t("hand_over.what")}</legend>
        {tick("assignments")}
        {tick("events")}
        {frame.abilities.configure && tick("channels")}
      </fieldset>
      {form.values.assignments && (
        <DayRow form={form} name="since" label={t("hand_over.since")} hint={t("hand_over.since_hint")} />
      )}
      <HandOverEffect slug={slug} frame={frame} handing={handingOf(contributor.id, form.values)} />
    </FormDialog>
  );
}

const handingOf = (from: string, { to, since, ...what }: Values): Handing => ({
  from,
  to,
  since: since || null,
  ...what,
});
