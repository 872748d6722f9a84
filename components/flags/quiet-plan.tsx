"use client";

import { Leaf } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFlags, useFrame } from "@/components/calendar/store/contexts";
import { EmptyState } from "@/components/ui/empty-state";

/** A good plan is quiet, and says so; one without channels is quiet for want of anything to judge. */
export function QuietPlan() {
  const t = useTranslations("flagsPanel");
  const { channels } = useFrame();
  const { ignored, outside } = useFlags();
  if (channels.length === 0)
    return <EmptyState title={t("noChannels.title")}>{t("noChannels.advice")}</EmptyState>;
  if (outside.length > 0)
    return (
      <EmptyState icon={<Leaf />} title={t("quiet.inSight")}>
        {t("quiet.outside")}
      </EmptyState>
    );
  return (
    <EmptyState icon={<Leaf />} title={t("quiet.title")}>
      {t(ignored.length > 0 ? "quiet.exceptIgnored" : "quiet.sentence")}
    </EmptyState>
  );
}
