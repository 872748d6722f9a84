"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { Card, Section } from "@/components/workspaces/page";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { Scenario, Step } from "@/lib/resources/what-if/scenario";
import { useFigures } from "../words";
import { Adders } from "./adders";
import { Adoption } from "./adoption";
import { Effect } from "./effect";
import { useWhatIf } from "./use-what-if";

/** Networks and objectives more or less, tried together and taken apart again; nothing is written before it is adopted. */
export function WhatIfPanel({ frame }: { frame: CalendarFrame }) {
  const t = useTranslations("resources.what_if");
  const [scenario, setScenario] = useState<Scenario>([]);
  const answer = useWhatIf(frame, scenario);
  return (
    <Section title={t("title")} lead={t("lead")}>
      <Card className="grid gap-5 [&>*]:min-w-0">
        <Adders frame={frame} scenario={scenario} onAdd={(step) => setScenario([...scenario, step])} />
        {scenario.length > 0 && (
          <>
            <Steps
              frame={frame}
              scenario={scenario}
              onDrop={(place) => setScenario(scenario.toSpliced(place, 1))}
            />
            <div aria-live="polite" className="grid gap-5 border-line-2 border-t pt-4 [&>*]:min-w-0">
              {!answer && (
                <p className="flex items-center gap-2 text-ink-2 text-sm">
                  <Spinner /> {t("looking")}
                </p>
              )}
              {answer && !answer.ok && (
                <p className="text-bad text-sm">{t(answer.code === "not_found" ? "gone" : "failed")}</p>
              )}
              {answer?.ok && <Effect told={answer.data} />}
            </div>
            <Adoption
              frame={frame}
              scenario={scenario}
              seen={answer?.ok ? answer.data.seen : null}
              onForget={() => setScenario([])}
            />
          </>
        )}
      </Card>
    </Section>
  );
}

interface StepsProps {
  frame: CalendarFrame;
  scenario: Scenario;
  onDrop: (place: number) => void;
}

function Steps({ frame, scenario, onDrop }: StepsProps) {
  const t = useTranslations("resources.what_if");
  const { percent } = useFigures();
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  function words(step: Step): string {
    switch (step.do) {
      case "add_channel": {
        const { name, monitor } = step;
        if (monitor === null) return t("step.add_channel", { name });
        return t("step.add_channel_monitored", { name, monitor: nameIn(frame.contributors, monitor) });
      }
      case "drop_channel":
        return t("step.drop_channel", { name: nameIn(frame.channels, step.id) });
      case "add_objective":
        if (step.weight === null) return t("step.add_objective", { name: step.name });
        return t("step.add_objective_weighed", { name: step.name, weight: percent(step.weight) });
      case "drop_objective":
        return t("step.drop_objective", { name: nameIn(frame.objectives, step.id) });
    }
  }
  return (
    <div className="grid gap-2">
      <h3 className="font-medium text-sm">{t("scenario")}</h3>
      <ul className="flex flex-wrap gap-2">
        {scenario.map((step, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the same step may be there twice
            key={place}
            className="flex min-w-0 items-center gap-1 rounded-md border border-chestnut-line bg-chestnut-soft py-0.5 pr-0.5 pl-2.5 text-sm"
          >
            <span className="min-w-0 break-words">{words(step)}</span>
            <IconButton label={t("take_out", { step: words(step) })} size="sm" onClick={() => onDrop(place)}>
              <X aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
