import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

export function BackToEvents({ slug }: { slug: string }) {
  const t = useTranslations("events");
  return (
    <Link
      href={`/w/${slug}/events`}
      className="inline-flex items-center gap-1 justify-self-start text-ink-2 text-sm no-underline hover:text-ink"
    >
      <ArrowLeft aria-hidden="true" className="size-4" />
      {t("back")}
    </Link>
  );
}
