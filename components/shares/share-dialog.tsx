"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/forms/form-dialog";
import { DayRow, SelectRow, TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { addDays, formatDayRange } from "@/lib/platform/time";
import { createShare } from "@/lib/shares/actions";
import { SHARE_DAYS } from "@/lib/shares/vocabulary";
import { ChannelTicks, type SharableChannel } from "./channel-ticks";
import { ShareLink } from "./share-link";

export type { SharableChannel } from "./channel-ticks";

interface ShareDialogProps {
  slug: string;
  today: string;
  channels: SharableChannel[];
  days: { from: string; to: string };
  onClose: () => void;
}

/** Ends in a link that is shown this once: the server keeps only its digest. */
export function ShareDialog({ slug, today, channels, days, onClose }: ShareDialogProps) {
  const t = useTranslations("shares");
  const locale = useLocale();
  const router = useRouter();
  const [made, setMade] = useState<{ link: string; name: string } | null>(null);
  const form = useActionForm({
    initial: {
      name: "",
      ...days,
      channelIds: [] as string[],
      mayApprove: false,
      expires: "14",
      until: addDays(today, 14),
    },
    submit: ({ expires, until, ...wished }) =>
      createShare({
        workspace: slug,
        ...wished,
        expires: expires === "until" ? { until } : { days: Number(expires) },
      }),
    done({ link }, { name }) {
      setMade({ link, name });
      router.refresh();
    },
  });
  if (made) return <ShareLink {...made} onClose={onClose} />;
  const { values } = form;
  return (
    <FormDialog
      title={t("new")}
      description={t("explained")}
      form={form}
      submitLabel={t("create")}
      onClose={onClose}
    >
      <TextRow form={form} name="name" label={t("name")} hint={t("name_hint")} required autoComplete="off" />
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        <DayRow form={form} name="from" label={t("from")} required />
        <DayRow
          form={form}
          name="to"
          label={t("to")}
          min={values.from}
          required
          hint={
            values.from <= values.to && formatDayRange(values.from, values.to, locale, { withYear: true })
          }
        />
      </div>
      <ChannelTicks
        channels={channels}
        chosen={values.channelIds}
        onChange={(ids) => form.set("channelIds", ids)}
      />
      <Checkbox
        label={t("may_approve")}
        hint={t("may_approve_hint")}
        checked={values.mayApprove}
        onChange={(event) => form.set("mayApprove", event.target.checked)}
      />
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        <SelectRow form={form} name="expires" label={t("expires")}>
          {SHARE_DAYS.map((count) => (
            <option key={count} value={count}>
              {t("days", { count })}
            </option>
          ))}
          <option value="until">{t("until_day")}</option>
        </SelectRow>
        {values.expires === "until" && (
          <DayRow form={form} name="until" path="expires.until" label={t("last_day")} min={today} required />
        )}
      </div>
    </FormDialog>
  );
}
