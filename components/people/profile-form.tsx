"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { Group } from "@/components/forms/group";
import { reached } from "@/components/forms/reached";
import { SelectRow, TextRow } from "@/components/forms/rows";
import { useActionForm } from "@/components/forms/use-action-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toaster";
import { editProfile } from "@/lib/people/actions";
import { applyPreferences } from "@/lib/people/preference-actions";
import { LOCALES, type Locale, THEMES, type Theme } from "@/lib/people/vocabulary";

interface Values {
  name: string;
  locale: Locale;
  theme: Theme;
}

export function ProfileForm(stored: Values) {
  const t = useTranslations("people");
  const words = useTranslations("shell");
  const router = useRouter();
  const form = useActionForm<Values, unknown>({
    initial: stored,
    async submit(values) {
      const answer = await editProfile(values);
      return answer.ok ? reached(applyPreferences()) : answer;
    },
    done() {
      toast({ title: t("profile.saved"), tone: "ok" });
      router.refresh();
    },
  });
  return (
    <Form form={form}>
      <Group title={t("profile.identity")}>
        <TextRow form={form} name="name" label={t("profile.name")} autoComplete="name" required />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectRow
            form={form}
            name="locale"
            label={t("profile.language")}
            onPick={(wished) => form.set("locale", LOCALES.find((each) => each === wished) ?? stored.locale)}
          >
            {LOCALES.map((each) => (
              <option key={each} value={each} lang={each}>
                {words(`language.${each}`)}
              </option>
            ))}
          </SelectRow>
          <SelectRow
            form={form}
            name="theme"
            label={t("profile.theme")}
            onPick={(wished) => form.set("theme", THEMES.find((each) => each === wished) ?? stored.theme)}
          >
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {words(`theme.${each}`)}
              </option>
            ))}
          </SelectRow>
        </div>
        <Button type="submit" variant="primary" className="justify-self-start" pending={form.pending}>
          {t("save")}
        </Button>
      </Group>
    </Form>
  );
}
