import { CalendarHeart, FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** Ways to many events at once. */
export function MoreEvents({ slug }: { slug: string }) {
  const t = useTranslations("events");
  return (
    <>
      <ButtonLink
        href={`/w/${slug}/events/key-dates`}
        icon={<CalendarHeart aria-hidden="true" className="size-4" />}
      >
        {t("key_dates")}
      </ButtonLink>
      <ButtonLink href={`/w/${slug}/events/import`} icon={<FileUp aria-hidden="true" className="size-4" />}>
        {t("import")}
      </ButtonLink>
    </>
  );
}
