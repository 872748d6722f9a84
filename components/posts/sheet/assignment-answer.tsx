"use client";

import { CalendarClock, MessageSquareX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { Button } from "@/components/ui/button";
import { formatDay, formatInstant, isDay } from "@/lib/platform/time";
import type { AssignmentFields } from "../post-fields";
import { useEditor } from "./editor";
import { usePostCommands } from "./use-post-commands";

/** What the person said to what is asked, and who asked; gone as soon as somebody or something else is asked. */
export function AssignmentAnswer({ assignment }: { assignment: AssignmentFields }) {
  const { post } = useEditor();
  const { workspace, abilities } = useFrame();
  const t = useTranslations("posts");
  const locale = useLocale();
  const told = post.assignments.find(({ id }) => id === assignment.id);
  const isAsked = told && told.contributor === assignment.contributor && told.due === assignment.due;
  if (!isAsked) return null;
  const { answer, askedBy, askedAt } = told;
  if (!answer) {
    if (askedBy === null || askedAt === null) return null;
    const moment = formatInstant(askedAt, workspace.timeZone, locale);
    return <p className="text-ink-3 text-xs">{t("assignment.askedBy", { name: askedBy, moment })}</p>;
  }
  const isDeclined = answer.kind === "declined";
  const Icon = isDeclined ? MessageSquareX : CalendarClock;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2 rounded-sm bg-warn-soft px-2.5 py-2 text-sm">
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
      <p className="min-w-0 flex-1 break-words">
        <span className="font-medium">
          {isDeclined
            ? t("assignment.declined")
            : t("assignment.otherDate", { day: isDay(answer.due) ? formatDay(answer.due, locale) : "" })}
        </span>
        {answer.reason && <span className="block whitespace-pre-line text-ink-2">{answer.reason}</span>}
      </p>
      {answer.due && abilities.plan && <Accept assignment={assignment.id} due={answer.due} />}
    </div>
  );
}

function Accept({ assignment, due }: { assignment: string; due: string }) {
  const t = useTranslations("posts");
  const { acceptDate, busy } = usePostCommands();
  return (
    <Button size="sm" pending={busy} onClick={() => void acceptDate(assignment, due)}>
      {t("assignment.accept")}
    </Button>
  );
}
