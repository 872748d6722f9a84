"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { reached } from "@/components/forms/reached";
import { Button, ButtonLink } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";
import { unsubscribe } from "@/lib/notifications/actions";
import type { Result } from "@/lib/platform/result";

export function UnsubscribeForm({ token }: { token: string }) {
  const t = useTranslations("notifications");
  const refusalText = useRefusalText();
  const [outcome, setOutcome] = useState<Result<unknown> | null>(null);
  const [pending, start] = useTransition();
  if (outcome?.ok) {
    return (
      <div role="status" className="grid gap-4 text-sm">
        <p className="font-semibold">{t("unsubscribe.done_title")}</p>
        <p>{t("unsubscribe.done")}</p>
        <ButtonLink href="/">{t("unsubscribe.to_app")}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="grid gap-3">
      {outcome && !outcome.ok && (
        <p role="alert" className="text-bad text-sm">
          {refusalText(outcome)}
        </p>
      )}
      <Button
        variant="primary"
        size="lg"
        pending={pending}
        onClick={() => start(async () => setOutcome(await reached(unsubscribe({ token }))))}
      >
        {t("unsubscribe.confirm")}
      </Button>
    </div>
  );
}
