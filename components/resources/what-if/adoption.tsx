"use client";

import { useTranslations } from "next-intl";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import type { CalendarFrame } from "@/lib/calendar/view";
import { adoptScenario } from "@/lib/resources/actions";
import type { Scenario } from "@/lib/resources/what-if/scenario";
import type { Seen } from "@/lib/resources/what-if/view";

interface AdoptionProps {
  frame: CalendarFrame;
  scenario: Scenario;
  /** What the effect on the screen was reckoned from; null while there is none. */
  seen: Seen | null;
  onForget: () => void;
}

/** To make it the plan, or to forget it. Networks are for those who configure the workspace. */
export function Adoption({ frame, scenario, seen, onForget }: AdoptionProps) {
  const t = useTranslations("resources.what_if");
  const { slug } = frame.workspace;
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const isOfChannels = scenario.some((step) => step.do === "add_channel" || step.do === "drop_channel");
  const mayAdopt = frame.abilities.configure || !isOfChannels;
  const adopt = () => {
    if (!seen) return;
    run(
      () => adoptScenario({ workspace: slug, scenario: [...scenario], seen }),
      ({ change }) => {
        tell(t("adopted"), change);
        onForget();
      },
    );
  };
  return (
    <div className="flex flex-wrap items-center gap-2 border-line-2 border-t pt-4">
      {mayAdopt ? (
        <Button variant="primary" pending={pending} disabled={!seen} onClick={adopt}>
          {t("adopt")}
        </Button>
      ) : (
        <p className="w-full text-ink-2 text-sm">{t("not_yours")}</p>
      )}
      <Button onClick={onForget}>{t("forget")}</Button>
      {mayAdopt && <p className="text-ink-2 text-xs">{t("adopt_note")}</p>}
    </div>
  );
}
