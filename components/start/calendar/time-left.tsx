"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Preparing } from "./preparing";

/** Whether a day can still be prepared; nothing for what asks for no preparation. */
export function TimeLeft({ time: { needed, left, inTime } }: { time: Preparing }) {
  const t = useTranslations("startContent");
  if (needed === 0) return null;
  return inTime ? (
    <Badge tone="ok">{t("time.enough", { days: needed })}</Badge>
  ) : (
    <Badge tone="warn" className="whitespace-normal!">
      {t("time.short", { days: needed, left: Math.max(0, left) })}
    </Badge>
  );
}
