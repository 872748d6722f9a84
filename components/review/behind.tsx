import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { formatMonth } from "@/lib/platform/time";
import { format, isFormatId } from "@/lib/reference";
import { BEHIND_MOST, type BehindNumber } from "@/lib/review/behind";
import { addressesOf } from "./addresses";
import { BehindFlags } from "./behind-flags";
import { BehindPublications } from "./behind-publications";

/** What one number of the review counts: as many rows as it says. */
export function Behind({ slug, found }: { slug: string; found: BehindNumber }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const title = useTitle(found);
  return (
    <Page>
      <div className="grid gap-2">
        <Link
          href={addressesOf(slug, found.month).month(found.month)}
          className="inline-flex items-center gap-1 justify-self-start text-ink-2 text-sm no-underline hover:text-ink print:hidden"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          {t("behind.back")}
        </Link>
        <PageHeader title={title} year={formatMonth(found.month.from, locale)} />
      </div>
      {found.what === "nothing" ? (
        <p className="text-ink-2 text-sm">{t("behind.unknown")}</p>
      ) : (
        <p className="text-ink-2 text-sm">
          {found.what === "flags"
            ? t("behind.flags", { count: found.count })
            : t("behind.count", { count: found.count })}
          {found.count > BEHIND_MOST && `. ${t("behind.cut", { shown: BEHIND_MOST })}`}
        </p>
      )}
      {found.what === "flags" && found.count > 0 && <BehindFlags {...found} />}
      {found.what === "publications" && found.count > 0 && <BehindPublications {...found} slug={slug} />}
    </Page>
  );
}

function useTitle(found: BehindNumber): string {
  const t = useTranslations("review");
  const rules = useTranslations("rules");
  const locale = useLocale();
  if (found.what === "nothing") return t("title");
  if (found.what === "flags") return t("behind.family", { family: rules(`family.${found.family}`) });
  const { selection, name } = found;
  switch (selection.by) {
    case "outcome":
      return t(`behind.outcome.${selection.is}`);
    case "promotional":
      return t("promotion.name");
    case "format":
      return isFormatId(selection.is) ? format(selection.is).name[locale] : t("format.none");
    case "results":
      return t("behind.results", { name: name ?? selection.is });
    case "channel":
      return name ?? t("title");
  }
}
