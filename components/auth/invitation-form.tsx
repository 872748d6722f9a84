"use client";

import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { reached } from "@/components/forms/reached";
import { TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { Button } from "@/components/ui/button";
import { acceptInvitation } from "@/lib/people/account-actions";
import { keepLocale } from "@/lib/people/preference-actions";
import { PasswordRow } from "./password-row";
import { openSession } from "./sign-in";

/** A new account for the invited address; it keeps the language in which the invitation was read. */
export function InvitationForm({ token, email, name }: { token: string; email: string; name: string }) {
  const t = useTranslations("auth");
  const locale = useLocale();
  const form = useActionForm({
    initial: { name, password: "" },
    async submit(values) {
      const accepted = await acceptInvitation({ token, ...values });
      if (!accepted.ok) return accepted;
      const opened = await reached(openSession(email, values.password));
      if (opened.ok) await reached(keepLocale(locale));
      return opened.ok ? accepted : opened;
    },
    done: ({ slug }) => window.location.assign(`/w/${slug}/calendar`),
  });
  return (
    <Form form={form}>
      <TextRow form={form} name="name" label={t("name")} autoComplete="name" required />
      {/* For password managers: which account this password belongs to. */}
      <input type="email" hidden autoComplete="username" value={email} readOnly />
      <PasswordRow form={form} name="password" label={t("password")} autoComplete="new-password" />
      <Button type="submit" variant="primary" size="lg" pending={form.pending} className="w-full">
        {t("invitation.submit")}
      </Button>
    </Form>
  );
}
