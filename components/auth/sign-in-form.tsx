"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { Button } from "@/components/ui/button";
import { refuse } from "@/lib/platform/result";
import { PasswordRow } from "./password-row";
import { openOwnSession } from "./sign-in";

export function SignInForm({ returnTo, email = "" }: { returnTo: string; email?: string }) {
  const t = useTranslations("auth");
  const form = useActionForm({
    initial: { email, password: "" },
    async submit({ email, password }) {
      const missing = {
        ...(!email.trim() && { email: "required" }),
        ...(!password && { password: "required" }),
      };
      if (Object.keys(missing).length > 0) return refuse("invalid", "invalid", { fields: missing });
      return openOwnSession(email, password);
    },
    // A whole page load: nothing of the signed-out visitor stays, language and colours are the person's own.
    done: () => window.location.assign(returnTo),
  });
  return (
    <Form
      form={form}
      leaveWarning={false}
      wording={{ wrong_pair: t("sign_in.wrong_pair"), rate_limited: t("sign_in.rate_limited") }}
    >
      <TextRow
        form={form}
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        autoFocus={!email}
        required
      />
      <PasswordRow form={form} name="password" label={t("password")} autoComplete="current-password" />
      <Button type="submit" variant="primary" size="lg" pending={form.pending} className="w-full">
        {t("sign_in.submit")}
      </Button>
    </Form>
  );
}
