import { getTranslations } from "next-intl/server";
import { Logo } from "@/components/shell/logo";
import { ButtonLink } from "@/components/ui/button";

export async function generateMetadata() {
  const t = await getTranslations("shell");
  return { title: t("notFound.title") };
}

/** The same words for what is not there and for what one may not see: nobody learns which. */
export default async function NotFound() {
  const t = await getTranslations("shell");
  return (
    <main className="mx-auto grid min-h-[80dvh] max-w-md content-center justify-items-start gap-3 px-5">
      <Logo className="size-10" />
      <h1 className="font-display font-semibold text-2xl text-balance">{t("notFound.title")}</h1>
      <p className="text-pretty text-ink-2">{t("notFound.text")}</p>
      <ButtonLink href="/" variant="primary" className="mt-2">
        {t("notFound.home")}
      </ButtonLink>
    </main>
  );
}
