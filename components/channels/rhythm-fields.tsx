"use client";

import { useLocale, useTranslations } from "next-intl";
import { Group } from "@/components/forms/group";
import { ProvenanceNote } from "@/components/forms/provenance-note";
import { NumberRow, SelectRow } from "@/components/forms/rows";
import type { ActionForm } from "@/components/forms/use-action-form";
import { Button } from "@/components/ui/button";
import { Switch } from "@/components/ui/checkbox";
import { network } from "@/lib/networks";
import { proposedCadence } from "@/lib/reference/proposals";
import { type ChannelValues, LIMITS, proposedRhythm } from "./channel-values";
import { limitTexts, owedText } from "./rhythm-text";

/** The network's rhythm as it is, or one's own, each limit of which may be left empty. */
export function RhythmFields({ form }: { form: ActionForm<ChannelValues> }) {
  const t = useTranslations("channels");
  const locale = useLocale();
  const { values } = form;
  const proposed = proposedCadence(values.network);
  const name = network(values.network).name[locale];
  return (
    <Group title={t("group.rhythm")} lead={t("rhythm.lead")}>
      <Switch
        label={t("rhythm.use_network", { network: name })}
        checked={values.rhythm === "network"}
        onChange={({ target }) =>
          form.patch(
            target.checked
              ? { rhythm: "network", ...proposedRhythm(values.network, locale) }
              : { rhythm: "own" },
          )
        }
      />
      <div className="rounded-md bg-sunken px-3 py-2 text-sm">
        <p>
          <span className="font-medium">{owedText(proposed.cadence, t)}</span>
          <span className="text-ink-2"> · {limitTexts(proposed.cadence, t).join(" · ")}</span>
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-ink-2 text-xs">
          {t("rhythm.proposed_for", { network: name })}
          <ProvenanceNote figure={t("rhythm.figure", { network: name })} from={proposed.from} />
        </p>
      </div>
      {values.rhythm === "own" && <OwnRhythm form={form} />}
    </Group>
  );
}

function OwnRhythm({ form }: { form: ActionForm<ChannelValues> }) {
  const t = useTranslations("channels");
  const locale = useLocale();
  return (
    <>
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        <SelectRow
          form={form}
          name="per"
          path="cadence.per"
          label={t("rhythm.per")}
          onPick={(per) => form.set("per", per === "month" ? "month" : "week")}
        >
          <option value="week">{t("rhythm.week")}</option>
          <option value="month">{t("rhythm.month")}</option>
        </SelectRow>
        {LIMITS.map((limit) => (
          <NumberRow
            key={limit}
            form={form}
            name={limit}
            path={`cadence.${limit}`}
            label={t(`rhythm.${limit}`)}
            unit={t(`rhythm.unit.${limit}`)}
            placeholder={t("rhythm.none")}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          size="sm"
          variant="soft"
          onClick={() => form.patch(proposedRhythm(form.values.network, locale))}
        >
          {t("rhythm.take_proposed")}
        </Button>
        <p className="text-ink-3 text-xs">{t("rhythm.empty_hint")}</p>
      </div>
    </>
  );
}
