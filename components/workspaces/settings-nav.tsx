"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { SegmentedControl } from "@/components/ui/segmented-control";

const TABS = ["", "/channels", "/approval", "/shares", "/data"] as const;
/** For who governs: mails hold invitations. */
const OUTBOX = "/outbox";
const NAMES = {
  "": "workspace",
  "/channels": "channels",
  "/approval": "approval",
  "/shares": "shares",
  "/data": "data",
  "/outbox": "outbox",
} as const;

export function SettingsNav({ slug, governs }: { slug: string; governs: boolean }) {
  const t = useTranslations("settings");
  const path = usePathname();
  const base = `/w/${slug}/settings`;
  return (
    <SegmentedControl
      label={t("title")}
      segments={[...TABS, ...(governs ? ([OUTBOX] as const) : [])].map((tab) => ({
        href: base + tab,
        label: t(`tab.${NAMES[tab]}`),
        current: tab === "" ? path === base : path.startsWith(base + tab),
      }))}
    />
  );
}
