import { getTranslations } from "next-intl/server";
import { PolicySettings } from "@/components/approvals/policy-settings";
import { policySettings } from "@/lib/approvals/queries";
import { can } from "@/lib/people/rules";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("approvals");
  return { title: t("policy.title") };
}

export default async function ApprovalSettingsPage({ params }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug);
  const [t, settings] = await Promise.all([getTranslations("approvals"), getTranslations("settings")]);
  const mayConfigure = can(actor.role, "configure");
  return (
    <>
      {!mayConfigure && (
        <p className="rounded-md bg-sunken px-3 py-2 text-ink-2 text-sm">{settings("read_only")}</p>
      )}
      <p className="max-w-prose text-ink-2 text-sm">{t("policy.lead")}</p>
      <Messages namespaces={["approvals", "forms", "errors", "shell"]}>
        <PolicySettings slug={slug} mayConfigure={mayConfigure} {...(await policySettings(actor))} />
      </Messages>
    </>
  );
}
