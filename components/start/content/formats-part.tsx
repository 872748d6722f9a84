"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Group } from "@/components/forms/group";
import type { ActionForm } from "@/components/forms/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { duration } from "@/lib/flags/quantities";
import type { Network } from "@/lib/plan/vocabulary";
import { type FormatId, format, formatIds } from "@/lib/reference";
import { suitedFormats } from "@/lib/start/content/formats";
import { toNetworks } from "../to-networks";
import type { ContentValues } from "./content-values";

interface FormatsPartProps {
  form: ActionForm<ContentValues>;
  slug: string;
  networks: Network[];
}

/** What the team makes: first what its channels are for. */
export function FormatsPart({ form, slug, networks }: FormatsPartProps) {
  const t = useTranslations("startContent");
  const suited = suitedFormats(networks);
  const others = formatIds.filter((id) => !suited.includes(id));
  const [open] = useState(() => others.some((id) => form.values.formats.includes(id)));
  return (
    <Group title={t("formats.title")} lead={t("formats.lead")}>
      {networks.length === 0 && (
        <p className="text-ink-2 text-sm">{t.rich("formats.no_channel", { link: toNetworks(slug) })}</p>
      )}
      <Formats form={form} ids={suited} />
      {others.length > 0 && (
        <details open={open} className="text-sm">
          <summary className="w-fit cursor-pointer rounded-xs text-ink-2 text-xs">
            {t("formats.others", { count: others.length })}
          </summary>
          <div className="mt-3">
            <Formats form={form} ids={others} />
          </div>
        </details>
      )}
    </Group>
  );
}

function Formats({ form, ids }: { form: ActionForm<ContentValues>; ids: readonly FormatId[] }) {
  const t = useTranslations("flags");
  const words = useTranslations("startContent");
  const locale = useLocale();
  const { formats } = form.values;
  return (
    <div className="grid gap-x-5 gap-y-2.5 sm:grid-cols-2">
      {ids.map((id) => (
        <Checkbox
          key={id}
          label={
            <>
              {format(id).name[locale]}{" "}
              <span className="text-ink-3 text-xs">
                {words("formats.minutes", { time: duration(format(id).minutes, t) })}
              </span>
            </>
          }
          checked={formats.includes(id)}
          onChange={({ target }) =>
            form.set("formats", target.checked ? [...formats, id] : formats.filter((each) => each !== id))
          }
        />
      ))}
    </div>
  );
}
