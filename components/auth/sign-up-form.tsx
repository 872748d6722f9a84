"use client";

import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { reached } from "@/components/forms/reached";
import { TextRow } from "@/components/forms/rows";
import { ownTimeZone } from "@/components/forms/time-zones";
import { useActionForm } from "@/components/forms/use-action-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { signUp } from "@/lib/people/account-actions";
import { setLocale } from "@/lib/platform/i18n/actions";
import { isLocale, LOCALES } from "@/lib/platform/i18n/locale";
import { PasswordRow } from "./password-row";
import { openSession } from "./sign-in";

/** The first account of this server, with its first workspace. */
export function SignUpForm() {
  const t = useTranslations("auth");
  const locale = useLocale();
  const form = useActionForm({
    initial: { name: "", email: "", password: "", workspaceName: "" },
    async submit(values) {
      const made = await signUp({ ...values, locale, timeZone: ownTimeZone() });
      if (!made.ok) return made;
      const opened = await reached(openSession(values.email, values.password));
      return opened.ok ? made : opened;
    },
    done: ({ slug }) => window.location.assign(`/w/${slug}/start`),
  });
  return (
    <Form form={form}>
      <Field label={t("language")} hint={t("language_hint")}>
        {(control) => (
          <Select
            {...control}
            value={locale}
            onChange={({ target }) => isLocale(target.value) && void setLocale(target.value)}
          >
            {LOCALES.map((each) => (
              <option key={each} value={each} lang={each}>
                {t(`languages.${each}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <TextRow form={form} name="name" label={t("name")} autoComplete="name" required />
      <TextRow form={form} name="email" type="email" label={t("email")} autoComplete="username" required />
      <PasswordRow form={form} name="password" label={t("password")} autoComplete="new-password" />
      <TextRow
        form={form}
        name="workspaceName"
        label={t("workspace_name")}
        hint={t("workspace_name_hint")}
        autoComplete="organization"
        required
      />
      <Button type="submit" variant="primary" size="lg" pending={form.pending} className="w-full">
        {t("sign_up.submit")}
      </Button>
    </Form>
  );
}
