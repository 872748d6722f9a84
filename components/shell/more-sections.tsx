"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { useDeferredMenu } from "./deferred-menu";
import { SectionCount } from "./section-count";
import { isIn, LINK, NAME, OFF, ON, sectionAddress } from "./section-look";
import { FURTHER_SECTIONS, type ShellView } from "./view";

export interface MoreSectionsProps {
  slug: string;
  badges: ShellView["badges"];
  path: string;
}

/** The sections for which a phone has no room, behind one more button of the bar. */
export function MoreSections(props: MoreSectionsProps) {
  const { Menu, standIn } = useDeferredMenu(() =>
    import("./more-sections-list").then((file) => file.MoreSectionsList),
  );
  if (Menu) return <Menu {...props} />;
  return (
    <button type="button" {...standIn} className={moreButton(props)}>
      <MoreFace {...props} />
    </button>
  );
}

export const moreButton = ({ slug, path }: MoreSectionsProps) =>
  classes(
    "relative flex items-center font-medium transition-colors focus-visible:-outline-offset-2",
    LINK.bar,
    FURTHER_SECTIONS.some((section) => isIn(path, sectionAddress(slug, section))) ? ON.bar : OFF.bar,
  );

export function MoreFace({ badges }: MoreSectionsProps) {
  const t = useTranslations("shell");
  const count = FURTHER_SECTIONS.reduce((sum, section) => sum + (badges?.[section] ?? 0), 0);
  return (
    <>
      <Ellipsis aria-hidden="true" className="size-4.5 shrink-0" strokeWidth={1.75} />
      <span className={NAME.bar}>{t("nav.more")}</span>
      <SectionCount count={count} place="bar" />
    </>
  );
}
