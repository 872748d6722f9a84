"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { reached } from "@/components/forms/reached";
import { TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { Button } from "@/components/ui/button";
import { acceptInvitation } from "@/lib/people/account-actions";
import { PasswordRow } from "./password-row";
import { openSession } from "./sign-in";

export interface InvitationFormProps {
  token: string;
  email: string;
  name: string;
  /** The address has an account already: its password proves who accepts. */
  known: boolean;
}

export function InvitationForm({ token, email, name, known }: InvitationFormProps) {
  const t = useTranslations("auth");
  const form = useActionForm({
    initial: { name, password: "" },
    async submit(values) {
      const accepted = await acceptInvitation({ token, ...values });
      return accepted.ok ? reached(openSession(email, values.password)) : accepted;
    },
    done: () => window.location.assign("/"),
  });
  return (
    <Form form={form}>
      {!known && <TextRow form={form} name="name" label={t("name")} autoComplete="name" required />}
      {/* For password managers: which account this password belongs to. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordRow
        form={form}
        name="password"
        label={t("password")}
        autoComplete={known ? "current-password" : "new-password"}
      />
      <Button type="submit" variant="primary" size="lg" pending={form.pending} className="w-full">
        {t("invitation.submit")}
      </Button>
    </Form>
  );
}
