"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { post } from "@/components/key-dates/ask-trial";
import type { Refusal } from "@/lib/platform/result";
import type { ResultsPreview as Preview } from "@/lib/results/import/view";
import { ResultsPreview } from "./results-preview";
import { TableChoice } from "./table-choice";

/** A table is read by the server and shown; what is picked of it is then entered, all at once. */
export function ImportResults({ slug }: { slug: string }) {
  const t = useTranslations("results");
  const [reading, start] = useTransition();
  const [pasted, setPasted] = useState("");
  const [read, setRead] = useState<{ text: string; preview: Preview; turn: number } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function readTable(text: string) {
    start(async () => {
      setRefusal(null);
      const answer = await post<Preview>(`/api/results/import?${new URLSearchParams({ workspace: slug })}`, {
        body: text,
        headers: { "Content-Type": "text/csv; charset=utf-8" },
      });
      if (answer.ok) return setRead((was) => ({ text, preview: answer.data, turn: (was?.turn ?? 0) + 1 }));
      setRead(null);
      setPasted(text);
      setRefusal(answer);
    });
  }
  return (
    <>
      <p role="status" className="sr-only">
        {reading ? t("paste.reading") : ""}
      </p>
      {read ? (
        <ResultsPreview
          key={read.turn}
          slug={slug}
          text={read.text}
          preview={read.preview}
          onReadAgain={() => readTable(read.text)}
          onLeave={() => {
            setPasted(read.text);
            setRead(null);
          }}
        />
      ) : (
        <TableChoice
          pending={reading}
          refusal={refusal}
          text={pasted}
          onText={setPasted}
          onRead={readTable}
        />
      )}
    </>
  );
}
