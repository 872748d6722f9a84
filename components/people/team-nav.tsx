"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { SegmentedControl } from "@/components/ui/segmented-control";

export function TeamNav({ slug }: { slug: string }) {
  const t = useTranslations("people");
  const path = usePathname();
  const base = `/w/${slug}/team`;
  const members = `${base}/members`;
  return (
    <SegmentedControl
      label={t("title")}
      segments={[
        { href: base, label: t("tab.contributors"), current: path === base },
        { href: members, label: t("tab.members"), current: path === members },
      ]}
    />
  );
}
