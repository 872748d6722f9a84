"use client";

import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";

/** What happened, what was kept, what to do. The digest is the id under which the server logged the error. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("ui");
  return (
    <div
      role="alert"
      className="mx-auto grid min-h-[70dvh] max-w-md content-center justify-items-start gap-3 px-5"
    >
      <h1 className="font-display font-semibold text-2xl text-balance">{t("error.title")}</h1>
      <p className="text-pretty text-ink-2">{t("error.kept")}</p>
      <p className="text-pretty text-ink-2">
        {t("error.todo")}{" "}
        <code className="rounded-sm bg-sunken px-1.5 py-px text-sm">{error.digest ?? "—"}</code>
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button variant="primary" onClick={reset}>
          {t("error.retry")}
        </Button>
        <ButtonLink href="/">{t("error.home")}</ButtonLink>
      </div>
    </div>
  );
}
