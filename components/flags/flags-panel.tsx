"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { part } from "@/components/calendar/part";
import { useCalendarView, useFlags, useFrame } from "@/components/calendar/store/contexts";
import { useFixing } from "@/components/fixes/use-fixing";
import type { FlagView } from "@/lib/flags/view";
import { SEVERITIES } from "@/lib/plan/flag";
import { FlagSection } from "./flag-section";
import { IgnoredList } from "./ignored-list";
import { PanelHead } from "./panel-head";
import { QuietPlan } from "./quiet-plan";
import { SightLine } from "./sight-line";
import { useRange } from "./use-range";

const IgnoreDialog = part(() => import("./ignore-dialog").then((file) => file.IgnoreDialog));

/** What is wrong with the plan: causes by severity, what each is made of, and what somebody decided to live with. */
export function FlagsPanel({ onClose, onShow }: { onClose?: () => void; onShow?: () => void }) {
  const { listed } = useFlags();
  const [ignoring, setIgnoring] = useState<FlagView | null>(null);
  const show = useShow(onShow);
  const { fix, fixAll, dialogs } = useFixing(show);
  // The sections keep their cards while the month beside them changes.
  const parts = useMemo(
    () =>
      SEVERITIES.map((severity) => ({
        severity,
        groups: listed.filter((group) => group.severity === severity),
      })).filter((part) => part.groups.length > 0),
    [listed],
  );
  return (
    <div className="flex min-h-full flex-col gap-4">
      <PanelHead
        counts={parts.map((part) => [part.severity, part.groups.length])}
        onClose={onClose}
        onFixAll={listed.length > 0 ? fixAll : undefined}
      />
      <SightLine />
      {parts.map((part) => (
        <FlagSection key={part.severity} {...part} onShow={show} onIgnore={setIgnoring} onFix={fix} />
      ))}
      {listed.length === 0 && <QuietPlan />}
      <IgnoredList />
      <JudgedUntil />
      {dialogs}
      {ignoring && <IgnoreDialog flag={ignoring} onClose={() => setIgnoring(null)} />}
    </div>
  );
}

/** Stable, whatever month is shown. */
function useShow(onShow: (() => void) | undefined): (flag: FlagView | null) => void {
  const { selectFlag } = useCalendarView();
  const latest = useRef({ selectFlag, onShow });
  useEffect(() => {
    latest.current = { selectFlag, onShow };
  });
  return useCallback((flag) => {
    latest.current.selectFlag(flag);
    if (flag) latest.current.onShow?.();
  }, []);
}

/** An empty spring raises no alarm; say so, or silence would be taken for praise. */
function JudgedUntil() {
  const t = useTranslations("flagsPanel");
  const { horizon, workspace } = useFrame();
  const range = useRange(horizon);
  return (
    <p className="mt-auto text-2xs text-ink-3">
      {t("judged", { range })} <Link href={`/w/${workspace.slug}/rules`}>{t("rules")}</Link>
    </p>
  );
}
