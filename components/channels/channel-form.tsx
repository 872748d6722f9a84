"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { FormFoot } from "@/components/forms/form-foot";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import type { CalendarChannel } from "@/lib/calendar/view";
import { createChannel, editChannel } from "@/lib/channels/actions";
import { CareFields } from "./care-fields";
import { channelFrom, channelValues, newChannelValues } from "./channel-values";
import { comparedFields } from "./compared-fields";
import { DeleteChannel } from "./delete-channel";
import { IdentityFields } from "./identity-fields";
import { PresenceFields } from "./presence-fields";
import { RhythmFields } from "./rhythm-fields";

interface ChannelFormProps {
  slug: string;
  /** null: a new one. */
  channel: CalendarChannel | null;
  contributors: { id: string; name: string }[];
  workspaceZone: string;
  today: string;
}

export function ChannelForm({ slug, channel, contributors, workspaceZone, today }: ChannelFormProps) {
  const t = useTranslations("channels");
  const locale = useLocale();
  const router = useRouter();
  const tell = useChangeNews(slug);
  const back = `/w/${slug}/settings/channels`;
  const form = useActionForm({
    initial: channel ? channelValues(channel, locale) : newChannelValues("linkedin", locale),
    version: channel?.version,
    async submit(values, version) {
      const data = channelFrom(values);
      if (channel) return editChannel({ workspace: slug, id: channel.id, version, patch: data });
      return createChannel({ workspace: slug, channel: data });
    },
    done({ change }, { name }) {
      router.push(back);
      tell(t(channel ? "saved" : "created", { name: name.trim() }), change);
    },
  });
  return (
    <Form form={form} compare={comparedFields(t, locale, contributors)}>
      <IdentityFields form={form} isNew={channel === null} />
      <RhythmFields form={form} />
      <PresenceFields form={form} />
      <CareFields form={form} contributors={contributors} workspaceZone={workspaceZone} />
      <FormFoot
        form={form}
        submitLabel={t(channel ? "save" : "create")}
        cancelHref={back}
        aside={channel && <DeleteChannel slug={slug} channel={channel} today={today} />}
      />
    </Form>
  );
}
