"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { post } from "@/components/key-dates/ask-trial";
import type { ImportPreview } from "@/lib/events/import/view";
import type { Refusal } from "@/lib/platform/result";
import { CalendarChoice } from "./calendar-choice";
import { CalendarPreview } from "./calendar-preview";

/** A file is read by the server and shown; what is picked of it is then taken in, all at once. */
export function ImportCalendar({ slug }: { slug: string }) {
  const t = useTranslations("ics");
  const [reading, start] = useTransition();
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function read(calendar: string) {
    start(async () => {
      setRefusal(null);
      const answer = await post<ImportPreview>(
        `/api/events/import?${new URLSearchParams({ workspace: slug })}`,
        { body: calendar, headers: { "Content-Type": "text/calendar; charset=utf-8" } },
      );
      if (!answer.ok) return setRefusal(answer);
      setText(calendar);
      setPreview(answer.data);
    });
  }

  return (
    <>
      <p role="status" className="sr-only">
        {reading ? t("reading") : ""}
      </p>
      {preview ? (
        <CalendarPreview
          key={JSON.stringify(preview.items.map(({ key, state, event }) => [key, state, event?.version]))}
          slug={slug}
          text={text}
          preview={preview}
          onReadAgain={() => read(text)}
          onLeave={() => setPreview(null)}
        />
      ) : (
        <CalendarChoice pending={reading} refusal={refusal} onRead={read} />
      )}
    </>
  );
}
