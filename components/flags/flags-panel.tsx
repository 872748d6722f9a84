"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFlags, useFrame } from "@/components/calendar/store/contexts";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/button";
import type { FlagView } from "@/lib/flags/view";
import { SEVERITIES, type Severity } from "@/lib/plan/flag";
import { FlagCard } from "./flag-card";
import { IgnoreDialog } from "./ignore-dialog";
import { IgnoredList } from "./ignored-list";
import { QuietPlan } from "./quiet-plan";
import { useRange } from "./use-range";

const TONES = { error: "bad", warning: "warn", info: "info" } as const;

/** What is wrong with the plan: causes by severity, what each is made of, and what somebody decided to live with. */
export function FlagsPanel({ onClose, onShow }: { onClose?: () => void; onShow?: () => void }) {
  const t = useTranslations("flagsPanel");
  const { groups } = useFlags();
  const [ignoring, setIgnoring] = useState<FlagView | null>(null);
  const bySeverity = SEVERITIES.map((severity) => ({
    severity,
    groups: groups.filter((group) => group.severity === severity),
  })).filter((part) => part.groups.length > 0);
  return (
    <div className="flex min-h-full flex-col gap-4">
      <PanelHead counts={bySeverity.map((part) => [part.severity, part.groups.length])} onClose={onClose} />
      {bySeverity.map((part) => (
        <section key={part.severity} aria-labelledby={`flags-${part.severity}`} className="grid gap-2">
          <h3 id={`flags-${part.severity}`} className="eyebrow">
            {t(`severity.${part.severity}`, { count: part.groups.length })}
          </h3>
          <ul className="grid gap-2">
            {part.groups.map((group) => (
              <FlagCard
                key={`${group.cause.rule} ${Object.values(group.cause.subject)} ${group.cause.from} ${group.cause.to} ${group.cause.publications}`}
                group={group}
                onShow={onShow}
                onIgnore={() => setIgnoring(group.cause)}
              />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <QuietPlan />}
      <IgnoredList />
      <JudgedUntil />
      {ignoring && <IgnoreDialog flag={ignoring} onClose={() => setIgnoring(null)} />}
    </div>
  );
}

function PanelHead({ counts, onClose }: { counts: [Severity, number][]; onClose?: () => void }) {
  const t = useTranslations("flagsPanel");
  return (
    <header className="flex items-center gap-2">
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
    </header>
  );
}

/** An empty spring raises no alarm; say so, or silence would be taken for praise. */
function JudgedUntil() {
  const t = useTranslations("flagsPanel");
  const { horizon } = useFrame();
  const range = useRange(horizon);
  return <p className="mt-auto text-2xs text-ink-3">{t("judged", { range })}</p>;
}
