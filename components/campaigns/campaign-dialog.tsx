"use client";

import { Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { readNumber, writeNumber } from "@/components/forms/numbers";
import { NumberRow, TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { createCampaign, deleteCampaign, editCampaign } from "@/lib/campaigns/actions";
import { COST_KINDS } from "@/lib/resources/vocabulary";
import type { CampaignView } from "./campaign-list";
import { type CampaignValues, SplitFields, splitFrom, splitValues } from "./split-fields";

interface CampaignDialogProps {
  slug: string;
  /** null: a new one. */
  campaign: CampaignView | null;
  onClose: () => void;
}

export function CampaignDialog({ slug, campaign, onClose }: CampaignDialogProps) {
  const t = useTranslations("objectives");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const form = useActionForm({
    initial: {
      name: campaign?.name ?? "",
      budget: writeNumber(campaign?.budget ?? null, locale),
      ...splitValues(campaign?.money ?? null, locale),
    } as CampaignValues,
    version: campaign?.version,
    async submit(values, version) {
      const data = { name: values.name, budget: readNumber(values.budget), money: splitFrom(values) };
      if (campaign) return editCampaign({ workspace: slug, id: campaign.id, version, patch: data });
      return createCampaign({ workspace: slug, campaign: data });
    },
    done({ change }, { name }) {
      tell(t(campaign ? "campaign.saved" : "campaign.created", { name: name.trim() }), change);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t(campaign ? "campaign.edit" : "campaign.new")}
      form={form}
      compare={[
        { label: t("campaign.name"), show: ({ name }) => name },
        { label: t("campaign.budget"), show: ({ budget }) => budget },
        ...COST_KINDS.map((kind) => ({
          label: t(`campaign.split.kind.${kind}`),
          show: (values: CampaignValues) => values[kind],
        })),
      ]}
      submitLabel={t(campaign ? "save" : "campaign.create")}
      onClose={onClose}
      aside={campaign && <Remove slug={slug} campaign={campaign} onDone={onClose} />}
    >
      <TextRow form={form} name="name" label={t("campaign.name")} required autoComplete="off" />
      <NumberRow form={form} name="budget" label={t("campaign.budget")} hint={t("campaign.budget_hint")} />
      <SplitFields form={form} />
    </FormDialog>
  );
}

function Remove({ slug, campaign, onDone }: { slug: string; campaign: CampaignView; onDone: () => void }) {
  const t = useTranslations("objectives");
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const remove = () =>
    run(
      () => deleteCampaign({ workspace: slug, id: campaign.id, version: campaign.version }),
      ({ change }) => {
        tell(t("campaign.deleted", { name: campaign.name }), change);
        onDone();
      },
    );
  return (
    <Button variant="quiet" icon={<Trash2 aria-hidden="true" />} pending={pending} onClick={remove}>
      {t("delete")}
    </Button>
  );
}
