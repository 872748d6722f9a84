"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@/components/ui/dropdown-menu";
import { MoreFace, type MoreSectionsProps, moreButton } from "./more-sections";
import { SectionCount } from "./section-count";
import { ICONS, isIn, sectionAddress } from "./section-look";
import { FURTHER_SECTIONS } from "./view";

/** Fetched when asked for, hence open from the start. */
export function MoreSectionsList(props: MoreSectionsProps) {
  const { slug, badges, path } = props;
  const t = useTranslations("shell");
  return (
    <Menu defaultOpen>
      <MenuTrigger className={moreButton(props)}>
        <MoreFace {...props} />
      </MenuTrigger>
      <MenuContent side="top" align="end" className="w-56">
        {FURTHER_SECTIONS.map((section) => {
          const href = sectionAddress(slug, section);
          const Icon = ICONS[section];
          return (
            <MenuItem key={section} asChild>
              <Link href={href} aria-current={isIn(path, href) ? "page" : undefined}>
                <Icon aria-hidden="true" />
                <span className="flex-1">{t(`nav.${section}`)}</span>
                <SectionCount count={badges?.[section] ?? 0} place="menu" />
              </Link>
            </MenuItem>
          );
        })}
      </MenuContent>
    </Menu>
  );
}
