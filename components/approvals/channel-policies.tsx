"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/forms/form-dialog";
import { useFaultText } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Button } from "@/components/ui/button";
import { matching } from "@/components/workspaces/matching";
import { Section } from "@/components/workspaces/page";
import { SearchBox } from "@/components/workspaces/search-box";
import { setChannelPolicy } from "@/lib/approvals/actions";
import { stepNames } from "@/lib/approvals/rules";
import type { ApprovalPolicy } from "@/lib/approvals/vocabulary";
import { PolicyFields } from "./policy-fields";
import { type CarriedPosts, impactOf, type PolicyMember } from "./policy-values";

export interface PolicyChannel {
  id: string;
  version: number;
  name: string;
  network: string;
  approval: ApprovalPolicy | null;
}

interface ChannelPoliciesProps {
  slug: string;
  channels: readonly PolicyChannel[];
  members: readonly PolicyMember[];
  posts: readonly CarriedPosts[];
  workspacePolicy: ApprovalPolicy;
  mayConfigure: boolean;
}

/** A list in which one searches is a long one. */
const SEARCHED_FROM = 9;

export function ChannelPolicies(props: ChannelPoliciesProps) {
  const { channels, mayConfigure } = props;
  const t = useTranslations("approvals");
  const [query, setQuery] = useState("");
  const [edited, setEdited] = useState<string | null>(null);
  const shown = channels.filter(({ name, network }) => matching(query, name, network));
  const channel = channels.find(({ id }) => id === edited);
  if (channels.length === 0) return null;
  return (
    <Section
      title={t("policy.channels")}
      lead={t("policy.channels_lead")}
      actions={
        channels.length >= SEARCHED_FROM && (
          <SearchBox label={t("policy.search")} value={query} onChange={setQuery} />
        )
      }
    >
      {shown.length === 0 && <p className="py-4 text-center text-ink-2 text-sm">{t("policy.no_channel")}</p>}
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface empty:hidden">
        {shown.map((one) => (
          <li key={one.id} className="flex min-h-11 items-center gap-3 px-4 py-2">
            <NetworkGlyph network={one.network} />
            <div className="min-w-0 flex-1 text-sm">
              <p className="truncate font-medium">{one.name}</p>
              <p className="text-ink-2">
                <Summary policy={one.approval} />
              </p>
            </div>
            {mayConfigure && (
              <Button
                size="sm"
                aria-label={t("policy.edit_named", { name: one.name })}
                onClick={() => setEdited(one.id)}
              >
                {t("policy.edit")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {channel && <ChannelDialog {...props} channel={channel} onClose={() => setEdited(null)} />}
    </Section>
  );
}

function Summary({ policy }: { policy: ApprovalPolicy | null }) {
  const t = useTranslations("approvals");
  if (policy === null) return t("policy.as_workspace");
  if (policy.steps.length === 0) return t("policy.none");
  return t("policy.summary", { count: policy.steps.length, names: stepNames(policy) });
}

function ChannelDialog({
  slug,
  channel,
  channels,
  members,
  posts,
  workspacePolicy,
  onClose,
}: ChannelPoliciesProps & { channel: PolicyChannel; onClose: () => void }) {
  const t = useTranslations("approvals");
  const tell = useChangeNews(slug);
  const form = useActionForm({
    initial: { own: channel.approval !== null, approval: channel.approval ?? workspacePolicy },
    version: channel.version,
    submit: ({ own, approval }, version) =>
      setChannelPolicy({ workspace: slug, id: channel.id, version, approval: own ? approval : null }),
    done({ change }) {
      tell(t("policy.channel_saved", { name: channel.name }), change);
      onClose();
    },
  });
  const fault = useFaultText(form);
  const { own, approval } = form.values;
  const policies = new Map(channels.map((one) => [one.id, one.approval]));
  policies.set(channel.id, own ? approval : null);
  const touched = posts.filter(({ channelIds }) => channelIds.includes(channel.id));
  const impact = impactOf(touched, (id) => (id === null ? null : policies.get(id)) ?? workspacePolicy);
  const show = (values: typeof form.values) =>
    values.own ? stepNames(values.approval) || t("policy.none") : t("policy.as_workspace");
  return (
    <FormDialog
      title={t("policy.dialog_title", { name: channel.name })}
      form={form}
      size="lg"
      compare={[{ label: t("policy.steps"), show }]}
      submitLabel={t("policy.save")}
      onClose={onClose}
    >
      <div className="grid gap-1.5">
        {[false, true].map((choice) => (
          <label
            key={String(choice)}
            className="flex w-fit cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="own"
              className="size-4 accent-chestnut"
              checked={own === choice}
              onChange={() => form.set("own", choice)}
            />
            {t(choice ? "policy.own" : "policy.as_workspace")}
          </label>
        ))}
      </div>
      {own && (
        <PolicyFields
          value={approval}
          members={members}
          onChange={(next) => form.set("approval", next)}
          fault={(path) => fault(`approval.${path}`)}
        />
      )}
      {impact.waiting + impact.cleared > 0 && (
        <p role="status" className="rounded-md bg-sunken px-3 py-2 text-sm">
          {t("policy.impact", impact)}
        </p>
      )}
    </FormDialog>
  );
}
