import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Addresses } from "./addresses";

/** From hours and money of a month to what there is of both; on paper, an address leads nowhere. */
export function ToResources({ to }: { to: Addresses }) {
  const t = useTranslations("review");
  return (
    <Link href={to.resources} className="underline decoration-line-strong underline-offset-2 print:hidden">
      {t("resources")}
    </Link>
  );
}
