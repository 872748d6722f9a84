"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { SegmentedControl } from "@/components/ui/segmented-control";

/** What the presence is for, and for whom and about what it speaks. */
export function EditorialNav({ slug }: { slug: string }) {
  const t = useTranslations("editorial");
  const path = usePathname();
  const objectives = `/w/${slug}/objectives`;
  const line = `${objectives}/editorial-line`;
  return (
    <div className="basis-full">
      <SegmentedControl
        label={t("nav")}
        segments={[
          { href: objectives, label: t("objectives"), current: path === objectives },
          { href: line, label: t("title"), current: path === line },
        ]}
      />
    </div>
  );
}
