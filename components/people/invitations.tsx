"use client";

import { MailPlus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/workspaces/page";
import { revokeInvitation } from "@/lib/people/actions";
import type { InvitationView } from "@/lib/people/queries";
import { formatInstant } from "@/lib/platform/time";
import { InvitationDialog } from "./invitation-dialog";
import type { Reader } from "./member-list";

interface InvitationsProps {
  slug: string;
  invitations: InvitationView[];
  contributors: { id: string; name: string }[];
  reader: Reader;
  zone: string;
}

export function Invitations({ slug, invitations, contributors, reader, zone }: InvitationsProps) {
  const t = useTranslations("people");
  const [inviting, setInviting] = useState(false);
  return (
    <Section
      title={t("invitation.title")}
      lead={t("invitation.lead")}
      actions={
        <Button variant="primary" icon={<MailPlus aria-hidden="true" />} onClick={() => setInviting(true)}>
          {t("invitation.new")}
        </Button>
      }
    >
      {invitations.length === 0 ? (
        <p className="rounded-lg border border-line border-dashed px-4 py-3 text-ink-2 text-sm">
          {t("invitation.none")}
        </p>
      ) : (
        <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} slug={slug} invitation={invitation} zone={zone} />
          ))}
        </ul>
      )}
      {inviting && (
        <InvitationDialog
          slug={slug}
          contributors={contributors}
          reader={reader}
          onClose={() => setInviting(false)}
        />
      )}
    </Section>
  );
}

function InvitationRow({
  slug,
  invitation,
  zone,
}: {
  slug: string;
  invitation: InvitationView;
  zone: string;
}) {
  const t = useTranslations("people");
  const roles = useTranslations("shell");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const revoke = () =>
    run(
      () => revokeInvitation({ workspace: slug, id: invitation.id }),
      () => tell(t("invitation.revoked", { email: invitation.email })),
    );
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 text-sm">
      <span className="min-w-0 flex-1 basis-56">
        <span className="block truncate font-medium">{invitation.name}</span>
        <span className="block truncate text-ink-2 text-xs">{invitation.email}</span>
      </span>
      <span className="text-ink-2">{roles(`role.${invitation.role}`)}</span>
      <span className="text-ink-2 text-xs">
        {t("invitation.until", { time: formatInstant(invitation.expiresAt, zone, locale) })}
      </span>
      <Button size="sm" pending={pending} onClick={revoke}>
        {t("invitation.revoke")}
      </Button>
    </li>
  );
}
