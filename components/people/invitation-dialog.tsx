"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/forms/form-dialog";
import { SelectRow, TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { inviteMember } from "@/lib/people/actions";
import { mayGrant } from "@/lib/people/rules";
import { ROLES, type Role } from "@/lib/people/vocabulary";
import { InvitationLink } from "./invitation-link";
import type { Reader } from "./member-list";

interface InvitationDialogProps {
  slug: string;
  contributors: { id: string; name: string }[];
  reader: Reader;
  /** Whom of them it is for: then the name is known. */
  invited?: { id: string; name: string };
  onClose: () => void;
}

/** Ends in a link that is shown this once: the server keeps only its digest. */
export function InvitationDialog({ slug, contributors, reader, invited, onClose }: InvitationDialogProps) {
  const t = useTranslations("people");
  const roles = useTranslations("shell");
  const router = useRouter();
  const [made, setMade] = useState<{ link: string; name: string; mailed: boolean } | null>(null);
  const form = useActionForm({
    initial: {
      name: invited?.name ?? "",
      email: "",
      role: (invited ? "contributor" : "editor") as Role,
      contributorId: invited?.id ?? "",
    },
    submit: ({ contributorId, ...person }) =>
      inviteMember({ workspace: slug, ...person, contributorId: contributorId || null }),
    done({ link, mailed }, { name }) {
      setMade({ link, name, mailed });
      router.refresh();
    },
  });
  if (made) return <InvitationLink {...made} onClose={onClose} />;
  return (
    <FormDialog
      title={t("invitation.new")}
      description={t("invitation.explained")}
      form={form}
      submitLabel={t("invitation.create")}
      onClose={onClose}
    >
      <TextRow form={form} name="name" label={t("invitation.name")} required autoComplete="off" />
      <TextRow
        form={form}
        name="email"
        type="email"
        label={t("invitation.email")}
        required
        autoComplete="off"
      />
      <SelectRow
        form={form}
        name="role"
        label={t("invitation.role")}
        hint={t(`roles.in_short.${form.values.role}`)}
        onPick={(wished) => form.set("role", ROLES.find((role) => role === wished) ?? "viewer")}
      >
        {ROLES.filter((role) => mayGrant(reader.role, role)).map((role) => (
          <option key={role} value={role}>
            {roles(`role.${role}`)}
          </option>
        ))}
      </SelectRow>
      {contributors.length > 0 && (
        <SelectRow
          form={form}
          name="contributorId"
          label={t("invitation.person")}
          hint={t("invitation.person_hint")}
        >
          <option value="">{t("member.nobody")}</option>
          {contributors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectRow>
      )}
    </FormDialog>
  );
}
