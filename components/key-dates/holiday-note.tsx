import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { countryChoices } from "@/lib/holidays/almanac";
import { type HolidayPlace, partOf } from "@/lib/holidays/vocabulary";

interface HolidayNoteProps {
  slug: string;
  place: HolidayPlace | null;
  mayConfigure: boolean;
}

/** Whose holidays are among the dates, and where that is set. */
export async function HolidayNote({ slug, place, mayConfigure }: HolidayNoteProps) {
  const [t, locale] = await Promise.all([getTranslations("keyDates"), getLocale()]);
  const country = place && (await countryChoices(locale)).find(({ code }) => code === place.country);
  const part = place && country?.parts.find(({ code }) => code === partOf(place));
  const name = country && (part ? `${country.name}, ${part.name}` : country.name);
  return (
    <p className="text-ink-2 text-sm">
      {name ? t("holidays_of", { country: name }) : t("holidays_of_nowhere")}{" "}
      {mayConfigure && (
        <Link href={`/w/${slug}/settings`} className="text-chestnut underline underline-offset-2">
          {t("holidays_set")}
        </Link>
      )}
    </p>
  );
}
