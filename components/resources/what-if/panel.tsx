"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { IconButton } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
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
  const { answer, current } = useWhatIf(frame, scenario);
  const ground = useRef<HTMLDivElement>(null);
  /** The button that was pressed goes with what it stood beside: the focus stays in the panel. */
  const become = (next: Scenario) => {
    ground.current?.focus();
    setScenario(next);
  };
  return (
    <Section title={t("title")} lead={t("lead")}>
      <div ref={ground} tabIndex={-1} className="outline-none">
        <Card className="grid gap-5 [&>*]:min-w-0">
          <Adders frame={frame} scenario={scenario} onAdd={(step) => setScenario([...scenario, step])} />
          {scenario.length > 0 && (
            <>
              <Steps
                frame={frame}
                scenario={scenario}
                onDrop={(place) => become(scenario.toSpliced(place, 1))}
              />
              <Told answer={answer} current={current} />
              <Adoption
                frame={frame}
                scenario={scenario}
                seen={current && answer?.ok ? answer.data.seen : null}
                lapsing={answer?.ok ? answer.data.lapsing : null}
                onForget={() => become([])}
              />
            </>
          )}
        </Card>
      </div>
    </Section>
  );
}

/** All of it for the eye; aloud, what it comes to. */
function Told({ answer, current }: ReturnType<typeof useWhatIf>) {
  const t = useTranslations("resources.what_if");
  const { hours } = useFigures();
  const isPlain = !answer?.ok;
  const said = () => {
    if (!answer) return t("looking");
    if (!answer.ok) return t(answer.code === "not_found" ? "gone" : "failed");
    const { before, after, flags } = answer.data;
    return t("said", {
      before: hours(before.asked + before.following),
      after: hours(after.asked + after.following),
      there: hours(after.there),
      came: flags.came.reduce((sum, { count }) => sum + count, 0),
      went: flags.went.reduce((sum, { count }) => sum + count, 0),
    });
  };
  return (
    <div className="grid gap-5 border-line-2 border-t pt-4 [&>*]:min-w-0">
      <p
        role="status"
        className={classes(
          isPlain ? "flex items-center gap-2 text-sm" : "sr-only",
          answer && !answer.ok ? "text-bad" : "text-ink-2",
        )}
      >
        {!answer && <Spinner />} {(current || !answer) && said()}
      </p>
      {answer?.ok && (
        <div aria-busy={!current} className={classes("grid gap-5 [&>*]:min-w-0", !current && "opacity-60")}>
          <Effect told={answer.data} />
        </div>
      )}
    </div>
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
