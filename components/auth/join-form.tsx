"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { useActionForm } from "@/components/forms/use-action-form";
import { Button } from "@/components/ui/button";
import { joinWorkspace } from "@/lib/people/account-actions";

/** For the invited person, signed in already: one press. */
export function JoinForm({ token }: { token: string }) {
  const t = useTranslations("auth");
  const form = useActionForm({
    initial: {},
    submit: () => joinWorkspace({ token }),
    done: ({ slug }) => window.location.assign(`/w/${slug}/calendar`),
  });
  return (
    <Form form={form}>
      <Button type="submit" variant="primary" size="lg" pending={form.pending} className="w-full">
        {t("invitation.submit")}
      </Button>
    </Form>
  );
}
