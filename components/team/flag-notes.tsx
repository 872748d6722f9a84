"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { part } from "@/components/calendar/part";
import { useFrame } from "@/components/calendar/store/contexts";
import { useFlagText } from "@/components/flags/use-flag-text";
import { Button } from "@/components/ui/button";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { FlagView } from "@/lib/flags/view";
import { flagKey } from "@/lib/plan/flag";

const FixDialog = part(() => import("@/components/fixes/fix-dialog").then((file) => file.FixDialog));

/** What the check says about somebody in a week, with the way to mend it. */
export function FlagNotes({ flags, mayFix }: { flags: readonly FlagView[]; mayFix: boolean }) {
  const t = useTranslations("team");
  const textOf = useFlagText();
  const { workspace } = useFrame();
  const [fixing, setFixing] = useState<FlagView | null>(null);
  const leave = () => setFixing(null);
  return (
    <>
      {flags.length > 0 && (
        <ul aria-label={t("panel.flags")} className="grid gap-2">
          {flags.map((flag) => {
            const { title, sentence } = textOf(flag);
            return (
              <li
                key={flagKey(flag)}
                className="grid grid-cols-[auto_1fr] gap-x-2 rounded-md border border-line px-2.5 py-2 text-sm"
              >
                <SeverityIcon severity={flag.severity} className="mt-0.5" />
                <div className="min-w-0">
                  <p className="text-pretty font-medium">{title}</p>
                  <p className="text-pretty text-ink-2 text-xs">{sentence}</p>
                  {mayFix && (
                    <Button
                      size="sm"
                      variant="quiet"
                      className="-ml-2 text-chestnut!"
                      onClick={() => setFixing(flag)}
                    >
                      {t("panel.fix")}
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {fixing && (
        <FixDialog
          flag={fixing}
          onClose={leave}
          onFixed={leave}
          onShow={({ from }) => window.location.assign(`/w/${workspace.slug}/calendar?date=${from}`)}
        />
      )}
    </>
  );
}
