"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { reached } from "@/components/forms/reached";
import { useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { useRefusalText } from "@/components/ui/refusal-text";
import type { Refusal } from "@/lib/platform/result";
import { dayOf } from "@/lib/platform/time";
import { importResults } from "@/lib/results/actions";
import type { ResultsPreview as Preview } from "@/lib/results/import/view";
import { FaultList } from "./fault-list";
import { LineTable } from "./line-table";
import { firstPicks, isTwice, type Picks, picked } from "./picks";

interface ResultsPreviewProps {
  slug: string;
  text: string;
  preview: Preview;
  onReadAgain: () => void;
  onLeave: () => void;
}

/** What the table would write, line by line. Nothing is written before the button at its foot. */
export function ResultsPreview({ slug, text, preview, onReadAgain, onLeave }: ResultsPreviewProps) {
  const t = useTranslations("results");
  const router = useRouter();
  const tell = useChangeNews(slug);
  const refusalText = useRefusalText();
  const [pending, start] = useTransition();
  const [picks, setPicks] = useState(() => firstPicks(preview.lines));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const wanted = picked(preview.lines, picks);
  const twice = isTwice(wanted);
  const blocked = preview.faults.length > 0 || twice || wanted.length === 0;
  function submit() {
    start(async () => {
      setRefusal(null);
      const answer = await reached(importResults({ workspace: slug, text, picks: wanted }));
      if (!answer.ok) {
        // What was looked at is no longer what is there: it is matched anew.
        if (answer.code === "conflict") onReadAgain();
        return setRefusal(answer);
      }
      router.push(`/w/${slug}/results${daysOf(preview, picks)}`);
      tell(t("paste.entered", { count: answer.data.entered }), answer.data.change);
    });
  }
  return (
    <div className="grid gap-5 [&>*]:min-w-0">
      {refusal && <FormErrors title={refusalText(refusal)} />}
      <Summary preview={preview} />
      {preview.faults.length > 0 && <FaultList faults={preview.faults} />}
      {preview.lines.length > 0 && (
        <LineTable
          lines={preview.lines}
          picks={picks}
          onPick={(line, id) => setPicks((was) => ({ ...was, [line]: id }))}
        />
      )}
      {twice && <FormErrors title={t("paste.twice")} />}
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" pending={pending} disabled={blocked} onClick={submit}>
          {t("paste.enter", { count: wanted.length })}
        </Button>
        <Button onClick={onLeave}>{t("paste.again")}</Button>
      </div>
    </div>
  );
}

/** Where what was entered can be seen: the days of its publications. */
function daysOf({ lines }: Preview, picks: Picks): string {
  const days = lines
    .flatMap(({ line, candidates }) => candidates.filter(({ id }) => id === picks[line]))
    .map(({ at }) => dayOf(at))
    .sort();
  return `?${new URLSearchParams({ range: "custom", from: days[0] ?? "", to: days.at(-1) ?? "" })}`;
}

function Summary({ preview: { lines, blank, unknown, dayFirst } }: { preview: Preview }) {
  const t = useTranslations("results");
  const counts = {
    matched: lines.filter(({ candidates }) => candidates.length === 1).length,
    ambiguous: lines.filter(({ candidates }) => candidates.length > 1).length,
    unmatched: lines.filter(({ candidates }) => candidates.length === 0).length,
    blank,
  };
  return (
    <div className="grid gap-0.5 text-sm">
      <p role="status" className="font-medium">
        {t("paste.summary", counts)}
      </p>
      {dayFirst !== null && (
        <p className="text-ink-2">{dayFirst ? t("paste.day_first") : t("paste.month_first")}</p>
      )}
      {unknown.length > 0 && (
        <p className="text-ink-2">{t("paste.unknown", { columns: unknown.join(", ") })}</p>
      )}
    </div>
  );
}
