"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { MoreSections } from "./more-sections";
import { SectionCount } from "./section-count";
import { ICONS, isIn, LINK, NAME, OFF, ON, type Place, sectionAddress } from "./section-look";
import { BAR_SECTIONS, SECTIONS, type ShellView } from "./view";

const LIST = { rail: "grid gap-0.5", bar: "flex" };

/** The same links down the rail and along the foot of a phone. */
export function SectionLinks({
  slug,
  badges,
  place,
}: {
  slug: string;
  badges: ShellView["badges"];
  place: Place;
}) {
  const t = useTranslations("shell");
  const path = usePathname();
  const item = place === "bar" ? "flex min-w-0 flex-1" : undefined;
  return (
    <ul className={classes(LIST[place], place === "bar" && "justify-around")}>
      {(place === "bar" ? BAR_SECTIONS : SECTIONS).map((section) => {
        const href = sectionAddress(slug, section);
        const current = isIn(path, href);
        const Icon = ICONS[section];
        return (
          <li key={section} className={item}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              title={place === "rail" ? t(`nav.${section}`) : undefined}
              className={classes(
                "relative flex items-center font-medium no-underline transition-colors focus-visible:-outline-offset-2",
                LINK[place],
                current ? ON[place] : OFF[place],
              )}
            >
              <Icon aria-hidden="true" className="size-4.5 shrink-0" strokeWidth={1.75} />
              <span className={NAME[place]}>{t(`nav.${section}`)}</span>
              <SectionCount count={badges?.[section] ?? 0} place={place} />
            </Link>
          </li>
        );
      })}
      {place === "bar" && (
        <li className={item}>
          <MoreSections slug={slug} badges={badges} path={path} />
        </li>
      )}
    </ul>
  );
}
