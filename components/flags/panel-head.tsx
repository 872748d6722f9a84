"use client";

import { Wrench, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button, IconButton } from "@/components/ui/button";
import type { Severity } from "@/lib/plan/flag";

const TONES = { error: "bad", warning: "warn", info: "info" } as const;

export function PanelHead({
  counts,
  onClose,
  onFixAll,
}: {
  counts: [Severity, number][];
  onClose?: () => void;
  onFixAll?: () => void;
}) {
  const t = useTranslations("flagsPanel");
  const fixesT = useTranslations("fixes");
  return (
    <header className="flex flex-wrap items-center gap-2">
      <h2 className="font-display font-semibold text-lg">{t("title")}</h2>
      <p className="ml-auto flex gap-1">
        {counts.map(([severity, count]) => (
          <Badge key={severity} tone={TONES[severity]} pill title={t(`severity.${severity}`, { count })}>
            {count}
          </Badge>
        ))}
      </p>
      {onClose && (
        <IconButton label={t("close")} size="sm" onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      )}
      {onFixAll && (
        <Button
          variant="soft"
          size="sm"
          className="w-full"
          icon={<Wrench aria-hidden="true" />}
          onClick={onFixAll}
        >
          {fixesT("all.action")}
        </Button>
      )}
    </header>
  );
}
