"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { SegmentedControl } from "@/components/ui/segmented-control";

export function TeamNav({ slug }: { slug: string }) {
  const t = useTranslations("people");
  const path = usePathname();
  const base = `/w/${slug}/team`;
  const resources = `${base}/resources`;
  const people = `${base}/people`;
  const members = `${base}/members`;
  const activity = `${base}/activity`;
  return (
    <SegmentedControl
      label={t("title")}
      segments={[
        { href: base, label: t("tab.load"), current: path === base },
        { href: resources, label: t("tab.resources"), current: path === resources },
        { href: people, label: t("tab.contributors"), current: path === people },
        { href: members, label: t("tab.members"), current: path === members },
        { href: activity, label: t("tab.activity"), current: path === activity },
      ]}
    />
  );
}
