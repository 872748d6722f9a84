"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Form } from "@/components/forms/form";
import { SelectRow, TextRow } from "@/components/forms/rows";
import { TimeZoneRow } from "@/components/forms/time-zone-row";
import { ownTimeZone } from "@/components/forms/time-zones";
import { useActionForm } from "@/components/forms/use-action-form";
import { Button } from "@/components/ui/button";
import { WEEK_STARTS, type WeekStart } from "@/lib/plan/vocabulary";
import { createWorkspace } from "@/lib/workspaces/actions";

export function NewWorkspaceForm() {
  const t = useTranslations("settings");
  const words = useTranslations("auth");
  const form = useActionForm({
    initial: { name: "", timeZone: "", weekStart: "monday" as WeekStart },
    submit: createWorkspace,
    done: ({ slug }) => window.location.assign(`/w/${slug}/start`),
  });
  const { set } = form;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the browser can tell where it is
  useEffect(() => set("timeZone", ownTimeZone()), []);
  return (
    <Form form={form} leaveWarning={false}>
      <TextRow
        form={form}
        name="name"
        label={words("workspace_name")}
        hint={words("workspace_name_hint")}
        autoComplete="organization"
        required
        autoFocus
      />
      <TimeZoneRow form={form} name="timeZone" label={t("field.timeZone")} required />
      <SelectRow
        form={form}
        name="weekStart"
        label={t("field.weekStart")}
        onPick={(day) => form.set("weekStart", WEEK_STARTS.find((each) => each === day) ?? "monday")}
      >
        {WEEK_STARTS.map((day) => (
          <option key={day} value={day}>
            {t(`week_start.${day}`)}
          </option>
        ))}
      </SelectRow>
      <Button type="submit" variant="primary" size="lg" pending={form.pending} className="w-full">
        {words("workspace.create")}
      </Button>
    </Form>
  );
}
