"use client";

import { useTranslations } from "next-intl";
import { PasswordRow } from "@/components/auth/password-row";
import { Form } from "@/components/forms/form";
import { Group } from "@/components/forms/group";
import { useActionForm } from "@/components/forms/use-action-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toaster";
import { changePassword } from "@/lib/people/actions";

export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations("people");
  const form = useActionForm({
    initial: { current: "", next: "" },
    submit: changePassword,
    done() {
      form.reset({ current: "", next: "" });
      toast({ title: t("profile.changed"), tone: "ok" });
    },
  });
  return (
    <Form form={form}>
      <Group title={t("profile.password")} lead={t("profile.password_lead")}>
        <input type="email" hidden autoComplete="username" value={email} readOnly />
        <div className="grid gap-4 sm:grid-cols-2">
          <PasswordRow
            form={form}
            name="current"
            label={t("profile.current")}
            autoComplete="current-password"
          />
          <PasswordRow form={form} name="next" label={t("profile.next")} autoComplete="new-password" />
        </div>
        <Button type="submit" className="justify-self-start" pending={form.pending}>
          {t("profile.change")}
        </Button>
      </Group>
    </Form>
  );
}
