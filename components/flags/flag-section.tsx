"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useCalendarView, useFrame } from "@/components/calendar/store/contexts";
import { Button } from "@/components/ui/button";
import type { FlagView } from "@/lib/flags/view";
import { flagKey, type Severity } from "@/lib/plan/flag";
import type { FlagGroup } from "@/lib/plan/group";
import { FlagCard } from "./flag-card";
import { useFlagText } from "./use-flag-text";

/** Nobody reads further at once; a plan in disorder can have hundreds. */
const PORTION = 20;

/** The causes of one severity, in the order of the list. */
export function FlagSection({
  severity,
  groups,
  onShow,
  onIgnore,
  onFix,
}: {
  severity: Severity;
  groups: readonly FlagGroup<FlagView>[];
  onShow: (flag: FlagView | null) => void;
  onIgnore: (flag: FlagView) => void;
  onFix?: (flag: FlagView) => void;
}) {
  const t = useTranslations("flagsPanel");
  const { flag: selectedKey } = useCalendarView();
  const { abilities } = useFrame();
  const textOf = useFlagText();
  const [portions, setPortions] = useState(1);
  const shown = groups.slice(0, portions * PORTION);
  const last = shown.length;
  const cards = useMemo(
    () =>
      groups.slice(0, last).map((group) => ({ group, key: keyOf(group.cause), text: textOf(group.cause) })),
    [groups, last, textOf],
  );
  return (
    <section aria-labelledby={`flags-${severity}`} className="grid gap-2">
      <h3 id={`flags-${severity}`} className="eyebrow">
        {t(`severity.${severity}`, { count: groups.length })}
      </h3>
      <ul className="grid gap-2">
        {cards.map(({ group, key, text }) => (
          <FlagCard
            key={key}
            group={group}
            text={text}
            selected={selectedKey === flagKey(group.cause)}
            mayIgnore={abilities.plan}
            textOf={textOf}
            onShow={onShow}
            onIgnore={onIgnore}
            onFix={onFix}
          />
        ))}
      </ul>
      {shown.length < groups.length && (
        <Button variant="quiet" size="sm" onClick={() => setPortions((count) => count + 1)}>
          {t("more", { count: groups.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** Two pairs of one day share all but their publications. */
const keyOf = (flag: FlagView) => `${flagKey(flag)} ${flag.publications}`;
