"use client";

import { useLocale, useTranslations } from "next-intl";
import { FormDialog } from "@/components/forms/form-dialog";
import { readNumber, writeNumber } from "@/components/forms/numbers";
import { NumberRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { network } from "@/lib/networks";
import { editChannelTimes } from "@/lib/resources/actions";
import type { ChannelMeans } from "@/lib/resources/view";

interface ChannelTimesDialogProps {
  slug: string;
  channel: ChannelMeans;
  onClose: () => void;
}

/** Minutes a week to answer and to follow; empty: the network's answering, no following. */
export function ChannelTimesDialog({ slug, channel, onClose }: ChannelTimesDialogProps) {
  const t = useTranslations("resources");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const facts = network(channel.network);
  const form = useActionForm({
    initial: {
      careMinutesPerWeek: writeNumber(channel.own.answering, locale),
      followMinutesPerWeek: writeNumber(channel.own.following, locale),
    },
    version: channel.version,
    submit: ({ careMinutesPerWeek, followMinutesPerWeek }, version) =>
      editChannelTimes({
        workspace: slug,
        id: channel.id,
        version,
        patch: {
          careMinutesPerWeek: readNumber(careMinutesPerWeek),
          followMinutesPerWeek: readNumber(followMinutesPerWeek),
        },
      }),
    done({ change }) {
      tell(t("channel.saved", { name: channel.name }), change);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("channel.edit", { name: channel.name })}
      form={form}
      size="sm"
      compare={[
        { label: t("part.answering"), show: ({ careMinutesPerWeek }) => careMinutesPerWeek },
        { label: t("part.following"), show: ({ followMinutesPerWeek }) => followMinutesPerWeek },
      ]}
      submitLabel={t("save")}
      onClose={onClose}
    >
      <NumberRow
        form={form}
        name="careMinutesPerWeek"
        label={t("part.answering")}
        unit={t("minutes_unit")}
        placeholder={writeNumber(facts.careMinutesPerWeek, locale)}
        hint={t("channel.answering_hint", { network: facts.name[locale], minutes: facts.careMinutesPerWeek })}
      />
      <NumberRow
        form={form}
        name="followMinutesPerWeek"
        label={t("part.following")}
        unit={t("minutes_unit")}
        placeholder="0"
        hint={t("channel.following_hint")}
      />
    </FormDialog>
  );
}
