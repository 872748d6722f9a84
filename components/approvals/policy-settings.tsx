"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "@/components/forms/form";
import { FormFoot } from "@/components/forms/form-foot";
import { Group } from "@/components/forms/group";
import { useFaultText } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { useChangeNews } from "@/components/forms/use-change";
import { setWorkspacePolicy } from "@/lib/approvals/actions";
import { stepNames } from "@/lib/approvals/rules";
import type { ApprovalPolicy } from "@/lib/approvals/vocabulary";
import { ChannelPolicies, type PolicyChannel } from "./channel-policies";
import { PolicyFields } from "./policy-fields";
import { type CarriedPosts, impactOf, type PolicyMember } from "./policy-values";

export interface PolicySettingsProps {
  slug: string;
  version: number;
  approval: ApprovalPolicy;
  channels: readonly PolicyChannel[];
  members: readonly PolicyMember[];
  posts: readonly CarriedPosts[];
  mayConfigure: boolean;
}

/** Who has to approve what goes out: everywhere, and where a channel has it otherwise. */
export function PolicySettings(settings: PolicySettingsProps) {
  // What is being chosen for the workspace shows at once in what it means for the channels that follow it.
  const [chosen, setChosen] = useState(settings.approval);
  return (
    <>
      <WorkspacePolicy {...settings} onChosen={setChosen} />
      <ChannelPolicies {...settings} workspacePolicy={chosen} />
    </>
  );
}

function WorkspacePolicy({
  slug,
  version,
  approval,
  channels,
  members,
  posts,
  mayConfigure,
  onChosen,
}: PolicySettingsProps & { onChosen: (policy: ApprovalPolicy) => void }) {
  const t = useTranslations("approvals");
  const tell = useChangeNews(slug);
  const form = useActionForm({
    initial: { approval },
    version,
    submit: ({ approval }, on) => setWorkspacePolicy({ workspace: slug, version: on, approval }),
    done: ({ change }) => tell(t("policy.saved"), change),
  });
  const fault = useFaultText(form);
  const own = new Map(channels.map((channel) => [channel.id, channel.approval]));
  const impact = impactOf(posts, (id) => (id === null ? null : own.get(id)) ?? form.values.approval);
  return (
    <Form
      form={form}
      readOnly={!mayConfigure}
      compare={[
        { label: t("policy.steps"), show: (values) => stepNames(values.approval) || t("policy.none") },
      ]}
    >
      <Group title={t("policy.workspace")} lead={t("policy.workspace_lead")}>
        <PolicyFields
          value={form.values.approval}
          members={members}
          onChange={(next) => {
            form.set("approval", next);
            onChosen(next);
          }}
          fault={(path) => fault(`approval.${path}`)}
        />
        {impact.waiting + impact.cleared > 0 && (
          <p role="status" className="rounded-md bg-sunken px-3 py-2 text-sm">
            {t("policy.impact", impact)}
          </p>
        )}
      </Group>
      {mayConfigure && <FormFoot form={form} submitLabel={t("policy.save")} />}
    </Form>
  );
}
