"use client";

import { CircleCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { Spinner } from "@/components/ui/spinner";
import { describeFlag } from "@/lib/flags/describe";
import { flagKey } from "@/lib/plan/flag";
import { formatDayRange } from "@/lib/platform/time";
import { askTrial, type Trial, type TriedEvent } from "./ask-trial";
import { eventNames } from "./event-names";

/** More are counted: the calendar shows them all. */
const SHOWN = 30;

/** The flags that these events would bring, asked of the server: it judges them with all that is planned. */
export function FlagsToCome({ slug, events }: { slug: string; events: TriedEvent[] }) {
  const t = useTranslations("keyDates");
  const refusalText = useRefusalText();
  const { trial, again } = useTrial(slug, events);
  return (
    <section aria-labelledby="flags-to-come" className="grid gap-2">
      <h3 id="flags-to-come" className="font-display font-semibold text-base">
        {t("flags.title")}
      </h3>
      {trial === null && (
        <p role="status" className="flex items-center gap-2 text-ink-2 text-sm">
          <Spinner /> {t("flags.looking")}
        </p>
      )}
      {trial && !trial.ok && (
        <div className="grid justify-items-start gap-2 text-sm">
          <p role="alert">{refusalText(trial)}</p>
          <Button size="sm" onClick={again}>
            {t("flags.again")}
          </Button>
        </div>
      )}
      {trial?.ok && <Flags trial={trial.data} />}
    </section>
  );
}

function Flags({ trial }: { trial: Trial }) {
  const t = useTranslations("keyDates");
  const words = useTranslations("flags");
  const locale = useLocale();
  const names = eventNames((id) => trial.names[id] ?? id);
  const range = formatDayRange(trial.horizon.from, trial.horizon.to, locale, { withYear: true });
  return (
    <div className="grid gap-2 text-sm">
      {trial.came.length === 0 && (
        <p className="flex items-center gap-2 text-ink-2">
          <CircleCheck aria-hidden="true" className="size-4 shrink-0 text-ok" />
          {t("flags.none")}
        </p>
      )}
      <ul className="grid gap-2">
        {trial.came.slice(0, SHOWN).map((flag) => {
          const text = describeFlag(flag, names, words, locale);
          return (
            <li key={flagKey(flag)} className="flex gap-2">
              <SeverityIcon severity={flag.severity} className="mt-0.5" />
              <div className="min-w-0">
                <p className="font-semibold">{text.title}</p>
                <p className="text-ink-2">{text.sentence}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {trial.came.length > SHOWN && (
        <p className="text-ink-2">{t("flags.more", { count: trial.came.length - SHOWN })}</p>
      )}
      <p className="text-ink-3 text-xs">{t("flags.horizon", { range })}</p>
    </div>
  );
}

type Answered = Awaited<ReturnType<typeof askTrial>> | null;

function useTrial(slug: string, events: TriedEvent[]): { trial: Answered; again: () => void } {
  const [trial, setTrial] = useState<Answered>(null);
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify(events);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt asks again
  useEffect(() => {
    const abort = new AbortController();
    setTrial(null);
    askTrial(slug, JSON.parse(asked), abort.signal).then((answer) => {
      if (!abort.signal.aborted) setTrial(answer);
    });
    return () => abort.abort();
  }, [slug, asked, attempt]);
  return { trial, again: () => setAttempt((count) => count + 1) };
}
