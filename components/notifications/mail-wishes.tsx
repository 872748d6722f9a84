"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { Group } from "@/components/forms/group";
import { SelectRow } from "@/components/forms/rows";
import { TimeZoneRow } from "@/components/forms/time-zone-row";
import { useActionForm } from "@/components/forms/use-action-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toaster";
import { keepMailWishes } from "@/lib/notifications/actions";
import { MAIL_MODES, type MailMode } from "@/lib/notifications/vocabulary";

interface Values {
  mode: MailMode;
  hour: string;
  /** "": each workspace's. */
  timeZone: string;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

export function MailWishes(stored: { mode: MailMode; hour: number; timeZone: string | null }) {
  const t = useTranslations("notifications");
  const form = useActionForm<Values, unknown>({
    initial: { mode: stored.mode, hour: String(stored.hour), timeZone: stored.timeZone ?? "" },
    submit: ({ mode, hour, timeZone }) =>
      keepMailWishes({ mode, hour: Number(hour), timeZone: timeZone || null }),
    done: () => toast({ title: t("preferences.saved"), tone: "ok" }),
  });
  return (
    <Form form={form}>
      <Group title={t("preferences.title")} lead={t("preferences.lead")}>
        <SelectRow
          form={form}
          name="mode"
          label={t("preferences.mode")}
          onPick={(wished) => form.set("mode", MAIL_MODES.find((mode) => mode === wished) ?? stored.mode)}
        >
          {MAIL_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {t(`preferences.modes.${mode}`)}
            </option>
          ))}
        </SelectRow>
        {form.values.mode === "daily" && (
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectRow form={form} name="hour" label={t("preferences.hour")}>
              {HOURS.map((hour) => (
                <option key={hour} value={hour}>
                  {hour.padStart(2, "0")}:00
                </option>
              ))}
            </SelectRow>
            <TimeZoneRow
              form={form}
              name="timeZone"
              label={t("preferences.zone")}
              placeholder={t("preferences.zone_workspace")}
            />
          </div>
        )}
        <Button type="submit" className="justify-self-start" pending={form.pending}>
          {t("preferences.save")}
        </Button>
      </Group>
    </Form>
  );
}
