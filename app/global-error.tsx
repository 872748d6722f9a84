"use client";

import { createTranslator } from "next-intl";
import { Logo } from "@/components/shell/logo";
import { Button } from "@/components/ui/button";
import en from "@/messages/en/crash.json";
import fr from "@/messages/fr/crash.json";
import { fontVariables } from "./fonts";
import "./globals.css";

/** The layout itself failed, and with it what knows the language: say it in both. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="fr" data-theme="system" className={fontVariables}>
      <body>
        <title>Marronnier</title>
        <main className="mx-auto grid min-h-dvh max-w-md content-center gap-10 px-5">
          <Logo className="-mb-4 size-10" />
          <Crash locale="fr" crash={fr} digest={error.digest} />
          <Crash locale="en" crash={en} digest={error.digest} />
        </main>
      </body>
    </html>
  );
}

function Crash({
  locale,
  crash,
  digest,
}: {
  locale: "fr" | "en";
  crash: typeof fr;
  digest: string | undefined;
}) {
  const t = createTranslator({ locale, messages: { crash }, namespace: "crash" });
  return (
    <section lang={locale} className="grid justify-items-start gap-2">
      <h1 className="font-display font-semibold text-xl">{t("title")}</h1>
      <p className="text-ink-2">
        {t("kept")} {t("todo")}{" "}
        <code className="rounded-sm bg-sunken px-1.5 py-px text-sm">{digest ?? "—"}</code>
      </p>
      <Button variant="primary" className="mt-1" onClick={() => window.location.reload()}>
        {t("reload")}
      </Button>
    </section>
  );
}
