import { getTranslations } from "next-intl/server";
import { Wordmark } from "@/components/shell/logo";

/** One page for tokens that nobody made, that ended, and that were taken back: nobody learns which. */
export default async function LinkOver() {
  const t = await getTranslations("share");
  return (
    <main className="mx-auto grid min-h-[80dvh] max-w-md content-center justify-items-start gap-3 px-5">
      <Wordmark />
      <h1 className="mt-4 font-display font-semibold text-2xl text-balance">{t("over.title")}</h1>
      <p className="text-pretty text-ink-2">{t("over.text")}</p>
    </main>
  );
}
