"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { SelectRow, TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { createAudience, deleteAudience, editAudience } from "@/lib/audiences/actions";
import { MARKETS, type Market } from "@/lib/plan/vocabulary";
import { type AudienceValues, type AudienceView, audienceValues, marketKey, TRAITS } from "./audience-values";
import { Remove } from "./remove";

interface AudienceDialogProps {
  slug: string;
  /** null: a new one. */
  audience: AudienceView | null;
  onClose: () => void;
}

export function AudienceDialog({ slug, audience, onClose }: AudienceDialogProps) {
  const t = useTranslations("editorial");
  const tell = useChangeNews(slug);
  const form = useActionForm({
    initial: audienceValues(audience),
    version: audience?.version,
    async submit(values, version) {
      const data = { ...values, market: (values.market || null) as Market | null };
      if (audience) return editAudience({ workspace: slug, id: audience.id, version, patch: data });
      return createAudience({ workspace: slug, audience: data });
    },
    done({ change }, { name }) {
      tell(t(audience ? "saved" : "created", { name: name.trim() }), change);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t(audience ? "audience.edit" : "audience.new")}
      form={form}
      compare={[
        { label: t("name"), show: ({ name }) => name },
        { label: t("audience.market"), show: ({ market }) => t(`audience.${marketKey(market)}`) },
        ...TRAITS.map((trait) => ({
          label: t(`audience.${trait}`),
          show: (values: AudienceValues) => values[trait],
        })),
      ]}
      submitLabel={t(audience ? "save" : "audience.create")}
      onClose={onClose}
      aside={
        audience && (
          <Remove
            slug={slug}
            remove={() => deleteAudience({ workspace: slug, id: audience.id, version: audience.version })}
            told={t("audience.deleted", { name: audience.name })}
            onDone={onClose}
          />
        )
      }
    >
      <TextRow
        form={form}
        name="name"
        label={t("name")}
        hint={t("audience.name_hint")}
        required
        autoComplete="off"
      />
      <SelectRow form={form} name="market" label={t("audience.market")}>
        {["", ...MARKETS].map((market) => (
          <option key={market} value={market}>
            {t(`audience.${marketKey(market)}`)}
          </option>
        ))}
      </SelectRow>
      <div className="grid gap-5 sm:grid-cols-2">
        {TRAITS.map((trait) => (
          <TextRow
            key={trait}
            form={form}
            name={trait}
            label={t(`audience.${trait}`)}
            placeholder={t(`audience.example.${trait}`)}
            className={trait === "tone" ? "sm:col-span-2" : undefined}
            autoComplete="off"
          />
        ))}
      </div>
    </FormDialog>
  );
}
